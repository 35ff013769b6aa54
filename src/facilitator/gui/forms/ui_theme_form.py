# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'theme_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_ThemeForm(object):
    def setupUi(self, ThemeForm):
        if not ThemeForm.objectName():
            ThemeForm.setObjectName(u"ThemeForm")
        ThemeForm.resize(900, 520)
        self.form_layout = QHBoxLayout(ThemeForm)
        self.form_layout.setObjectName(u"form_layout")
        self.themes_layout = QVBoxLayout()
        self.themes_layout.setObjectName(u"themes_layout")
        self.themes_heading = QLabel(ThemeForm)
        self.themes_heading.setObjectName(u"themes_heading")
        self.themes_heading.setProperty(u"role", u"heading")

        self.themes_layout.addWidget(self.themes_heading)

        self.themes = QListWidget(ThemeForm)
        self.themes.setObjectName(u"themes")
        self.themes.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.themes.setWordWrap(True)

        self.themes_layout.addWidget(self.themes)

        self.themes_buttons = QHBoxLayout()
        self.themes_buttons.setObjectName(u"themes_buttons")
        self.add = QPushButton(ThemeForm)
        self.add.setObjectName(u"add")

        self.themes_buttons.addWidget(self.add)

        self.delete_theme = QPushButton(ThemeForm)
        self.delete_theme.setObjectName(u"delete_theme")

        self.themes_buttons.addWidget(self.delete_theme)


        self.themes_layout.addLayout(self.themes_buttons)


        self.form_layout.addLayout(self.themes_layout)

        self.fields_layout = QVBoxLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.tag_label = QLabel(ThemeForm)
        self.tag_label.setObjectName(u"tag_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.tag_label)

        self.tag = QLineEdit(ThemeForm)
        self.tag.setObjectName(u"tag")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tag)

        self.title_label = QLabel(ThemeForm)
        self.title_label.setObjectName(u"title_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(ThemeForm)
        self.title.setObjectName(u"title")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)

        self.parent_label = QLabel(ThemeForm)
        self.parent_label.setObjectName(u"parent_label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parent_label)

        self.parent_theme = QComboBox(ThemeForm)
        self.parent_theme.setObjectName(u"parent_theme")
        self.parent_theme.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.parent_theme.setMinimumContentsLength(20)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parent_theme)

        self.colour_label = QLabel(ThemeForm)
        self.colour_label.setObjectName(u"colour_label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.colour_label)

        self.colour = QComboBox(ThemeForm)
        self.colour.setObjectName(u"colour")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.colour)


        self.fields_layout.addLayout(self.fields)

        self.definition = QPlainTextEdit(ThemeForm)
        self.definition.setObjectName(u"definition")
        self.definition.setTabChangesFocus(True)

        self.fields_layout.addWidget(self.definition)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.put_away = QPushButton(ThemeForm)
        self.put_away.setObjectName(u"put_away")

        self.buttons.addWidget(self.put_away)

        self.keep = QPushButton(ThemeForm)
        self.keep.setObjectName(u"keep")

        self.buttons.addWidget(self.keep)

        self.buttons.setStretch(0, 1)

        self.fields_layout.addLayout(self.buttons)

        self.fields_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.fields_layout)

        self.form_layout.setStretch(0, 1)
        self.form_layout.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.themes_heading.setBuddy(self.themes)
        self.tag_label.setBuddy(self.tag)
        self.title_label.setBuddy(self.title)
        self.parent_label.setBuddy(self.parent_theme)
        self.colour_label.setBuddy(self.colour)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ThemeForm)
    # setupUi

    def retranslateUi(self, ThemeForm):
        self.themes_heading.setText(QCoreApplication.translate("ThemeForm", u"&Themes", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("ThemeForm", u"Themes of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("ThemeForm", u"&Add a theme", None))
        self.delete_theme.setText(QCoreApplication.translate("ThemeForm", u"&Delete the theme", None))
        self.tag_label.setText(QCoreApplication.translate("ThemeForm", u"Ta&g", None))
#if QT_CONFIG(accessibility)
        self.tag.setAccessibleName(QCoreApplication.translate("ThemeForm", u"Tag, as rapporteurs type it after a hash sign", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ThemeForm", u"T&itle", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ThemeForm", u"Title of the theme", None))
#endif // QT_CONFIG(accessibility)
        self.parent_label.setText(QCoreApplication.translate("ThemeForm", u"&Under", None))
#if QT_CONFIG(accessibility)
        self.parent_theme.setAccessibleName(QCoreApplication.translate("ThemeForm", u"Theme above this one", None))
#endif // QT_CONFIG(accessibility)
        self.colour_label.setText(QCoreApplication.translate("ThemeForm", u"&Colour", None))
#if QT_CONFIG(accessibility)
        self.colour.setAccessibleName(QCoreApplication.translate("ThemeForm", u"Colour of the theme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.definition.setAccessibleName(QCoreApplication.translate("ThemeForm", u"What belongs to the theme", None))
#endif // QT_CONFIG(accessibility)
        self.definition.setPlaceholderText(QCoreApplication.translate("ThemeForm", u"What belongs to the theme", None))
        self.put_away.setText(QCoreApplication.translate("ThemeForm", u"&Put away", None))
        self.keep.setText(QCoreApplication.translate("ThemeForm", u"&Keep", None))
        pass
    # retranslateUi

