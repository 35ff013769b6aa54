# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ladder_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpinBox)

class Ui_LadderForm(object):
    def setupUi(self, LadderForm):
        if not LadderForm.objectName():
            LadderForm.setObjectName(u"LadderForm")
        LadderForm.setFrameShape(QFrame.StyledPanel)
        self.ladder_layout = QGridLayout(LadderForm)
        self.ladder_layout.setObjectName(u"ladder_layout")
        self.few_label = QLabel(LadderForm)
        self.few_label.setObjectName(u"few_label")

        self.ladder_layout.addWidget(self.few_label, 0, 0, 1, 1)

        self.few = QSpinBox(LadderForm)
        self.few.setObjectName(u"few")
        self.few.setMinimum(1)
        self.few.setMaximum(200)

        self.ladder_layout.addWidget(self.few, 0, 1, 1, 1)

        self.some_label = QLabel(LadderForm)
        self.some_label.setObjectName(u"some_label")

        self.ladder_layout.addWidget(self.some_label, 0, 2, 1, 1)

        self.some = QSpinBox(LadderForm)
        self.some.setObjectName(u"some")
        self.some.setMinimum(1)
        self.some.setMaximum(200)

        self.ladder_layout.addWidget(self.some, 0, 3, 1, 1)

        self.several_label = QLabel(LadderForm)
        self.several_label.setObjectName(u"several_label")

        self.ladder_layout.addWidget(self.several_label, 1, 0, 1, 1)

        self.several = QSpinBox(LadderForm)
        self.several.setObjectName(u"several")
        self.several.setMinimum(1)
        self.several.setMaximum(200)

        self.ladder_layout.addWidget(self.several, 1, 1, 1, 1)

        self.many_label = QLabel(LadderForm)
        self.many_label.setObjectName(u"many_label")

        self.ladder_layout.addWidget(self.many_label, 1, 2, 1, 1)

        self.many = QSpinBox(LadderForm)
        self.many.setObjectName(u"many")
        self.many.setMinimum(1)
        self.many.setMaximum(200)

        self.ladder_layout.addWidget(self.many, 1, 3, 1, 1)

        self.many_with_share_label = QLabel(LadderForm)
        self.many_with_share_label.setObjectName(u"many_with_share_label")

        self.ladder_layout.addWidget(self.many_with_share_label, 2, 0, 1, 1)

        self.many_with_share = QSpinBox(LadderForm)
        self.many_with_share.setObjectName(u"many_with_share")
        self.many_with_share.setMinimum(1)
        self.many_with_share.setMaximum(200)

        self.ladder_layout.addWidget(self.many_with_share, 2, 1, 1, 1)

        self.many_share_label = QLabel(LadderForm)
        self.many_share_label.setObjectName(u"many_share_label")

        self.ladder_layout.addWidget(self.many_share_label, 2, 2, 1, 1)

        self.many_share = QSpinBox(LadderForm)
        self.many_share.setObjectName(u"many_share")
        self.many_share.setMinimum(0)
        self.many_share.setMaximum(100)
        self.many_share.setSuffix(u" %")

        self.ladder_layout.addWidget(self.many_share, 2, 3, 1, 1)

        self.most_label = QLabel(LadderForm)
        self.most_label.setObjectName(u"most_label")

        self.ladder_layout.addWidget(self.most_label, 3, 0, 1, 1)

        self.most = QSpinBox(LadderForm)
        self.most.setObjectName(u"most")
        self.most.setMinimum(1)
        self.most.setMaximum(200)

        self.ladder_layout.addWidget(self.most, 3, 1, 1, 1)

        self.most_share_label = QLabel(LadderForm)
        self.most_share_label.setObjectName(u"most_share_label")

        self.ladder_layout.addWidget(self.most_share_label, 3, 2, 1, 1)

        self.most_share = QSpinBox(LadderForm)
        self.most_share.setObjectName(u"most_share")
        self.most_share.setMinimum(0)
        self.most_share.setMaximum(100)
        self.most_share.setSuffix(u" %")

        self.ladder_layout.addWidget(self.most_share, 3, 3, 1, 1)

        self.all_label = QLabel(LadderForm)
        self.all_label.setObjectName(u"all_label")

        self.ladder_layout.addWidget(self.all_label, 4, 0, 1, 1)

        self.all = QSpinBox(LadderForm)
        self.all.setObjectName(u"all")
        self.all.setMinimum(1)
        self.all.setMaximum(200)

        self.ladder_layout.addWidget(self.all, 4, 1, 1, 1)

        self.broad_share_label = QLabel(LadderForm)
        self.broad_share_label.setObjectName(u"broad_share_label")

        self.ladder_layout.addWidget(self.broad_share_label, 4, 2, 1, 1)

        self.broad_share = QSpinBox(LadderForm)
        self.broad_share.setObjectName(u"broad_share")
        self.broad_share.setMinimum(0)
        self.broad_share.setMaximum(100)
        self.broad_share.setSuffix(u" %")

        self.ladder_layout.addWidget(self.broad_share, 4, 3, 1, 1)

        self.longest_label = QLabel(LadderForm)
        self.longest_label.setObjectName(u"longest_label")

        self.ladder_layout.addWidget(self.longest_label, 5, 0, 1, 1)

        self.longest = QSpinBox(LadderForm)
        self.longest.setObjectName(u"longest")
        self.longest.setMinimum(100)
        self.longest.setMaximum(100000)

        self.ladder_layout.addWidget(self.longest, 5, 1, 1, 1)

        self.section_label = QLabel(LadderForm)
        self.section_label.setObjectName(u"section_label")

        self.ladder_layout.addWidget(self.section_label, 5, 2, 1, 1)

        self.section = QSpinBox(LadderForm)
        self.section.setObjectName(u"section")
        self.section.setMinimum(50)
        self.section.setMaximum(10000)
        self.section.setSingleStep(50)

        self.ladder_layout.addWidget(self.section, 5, 3, 1, 1)

        self.own_section_label = QLabel(LadderForm)
        self.own_section_label.setObjectName(u"own_section_label")

        self.ladder_layout.addWidget(self.own_section_label, 6, 2, 1, 1)

        self.own_section = QSpinBox(LadderForm)
        self.own_section.setObjectName(u"own_section")
        self.own_section.setMinimum(0)
        self.own_section.setMaximum(10000)
        self.own_section.setSingleStep(50)

        self.ladder_layout.addWidget(self.own_section, 6, 3, 1, 1)

        self.ladder_buttons = QHBoxLayout()
        self.ladder_buttons.setObjectName(u"ladder_buttons")
        self.hint = QLabel(LadderForm)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy)

        self.ladder_buttons.addWidget(self.hint)

        self.usual = QPushButton(LadderForm)
        self.usual.setObjectName(u"usual")

        self.ladder_buttons.addWidget(self.usual)

        self.put_away = QPushButton(LadderForm)
        self.put_away.setObjectName(u"put_away")

        self.ladder_buttons.addWidget(self.put_away)

        self.keep = QPushButton(LadderForm)
        self.keep.setObjectName(u"keep")

        self.ladder_buttons.addWidget(self.keep)


        self.ladder_layout.addLayout(self.ladder_buttons, 7, 0, 1, 4)

#if QT_CONFIG(shortcut)
        self.few_label.setBuddy(self.few)
        self.some_label.setBuddy(self.some)
        self.several_label.setBuddy(self.several)
        self.many_label.setBuddy(self.many)
        self.many_with_share_label.setBuddy(self.many_with_share)
        self.many_share_label.setBuddy(self.many_share)
        self.most_label.setBuddy(self.most)
        self.most_share_label.setBuddy(self.most_share)
        self.all_label.setBuddy(self.all)
        self.broad_share_label.setBuddy(self.broad_share)
        self.longest_label.setBuddy(self.longest)
        self.section_label.setBuddy(self.section)
        self.own_section_label.setBuddy(self.own_section)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LadderForm)
    # setupUi

    def retranslateUi(self, LadderForm):
        self.few_label.setText(QCoreApplication.translate("LadderForm", u"\u201ca few\u201d from", None))
#if QT_CONFIG(accessibility)
        self.few.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201ca few\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.some_label.setText(QCoreApplication.translate("LadderForm", u"\u201csome\u201d from", None))
#if QT_CONFIG(accessibility)
        self.some.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201csome\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.several_label.setText(QCoreApplication.translate("LadderForm", u"\u201cseveral\u201d from", None))
#if QT_CONFIG(accessibility)
        self.several.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201cseveral\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.many_label.setText(QCoreApplication.translate("LadderForm", u"\u201cmany\u201d from", None))
#if QT_CONFIG(accessibility)
        self.many.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201cmany\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.many_with_share_label.setText(QCoreApplication.translate("LadderForm", u"or \u201cmany\u201d from", None))
#if QT_CONFIG(accessibility)
        self.many_with_share.setAccessibleName(QCoreApplication.translate("LadderForm", u"or \u201cmany\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.many_share_label.setText(QCoreApplication.translate("LadderForm", u"with a share of", None))
#if QT_CONFIG(accessibility)
        self.many_share.setAccessibleName(QCoreApplication.translate("LadderForm", u"with a share of", None))
#endif // QT_CONFIG(accessibility)
        self.most_label.setText(QCoreApplication.translate("LadderForm", u"\u201cmost\u201d from", None))
#if QT_CONFIG(accessibility)
        self.most.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201cmost\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.most_share_label.setText(QCoreApplication.translate("LadderForm", u"and more than", None))
#if QT_CONFIG(accessibility)
        self.most_share.setAccessibleName(QCoreApplication.translate("LadderForm", u"and more than", None))
#endif // QT_CONFIG(accessibility)
        self.all_label.setText(QCoreApplication.translate("LadderForm", u"\u201call\u201d from", None))
#if QT_CONFIG(accessibility)
        self.all.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201call\u201d from", None))
#endif // QT_CONFIG(accessibility)
        self.broad_share_label.setText(QCoreApplication.translate("LadderForm", u"\u201cbroad support\u201d", None))
#if QT_CONFIG(accessibility)
        self.broad_share.setAccessibleName(QCoreApplication.translate("LadderForm", u"\u201cbroad support\u201d", None))
#endif // QT_CONFIG(accessibility)
        self.longest_label.setText(QCoreApplication.translate("LadderForm", u"Longest report", None))
        self.longest.setSuffix(QCoreApplication.translate("LadderForm", u" words", None))
#if QT_CONFIG(accessibility)
        self.longest.setAccessibleName(QCoreApplication.translate("LadderForm", u"Longest report", None))
#endif // QT_CONFIG(accessibility)
        self.section_label.setText(QCoreApplication.translate("LadderForm", u"Section on a session", None))
        self.section.setSuffix(QCoreApplication.translate("LadderForm", u" words", None))
#if QT_CONFIG(accessibility)
        self.section.setAccessibleName(QCoreApplication.translate("LadderForm", u"Section on a session", None))
#endif // QT_CONFIG(accessibility)
        self.own_section_label.setText(QCoreApplication.translate("LadderForm", u"On this session", None))
        self.own_section.setSpecialValueText(QCoreApplication.translate("LadderForm", u"as the others", None))
        self.own_section.setSuffix(QCoreApplication.translate("LadderForm", u" words", None))
#if QT_CONFIG(accessibility)
        self.own_section.setAccessibleName(QCoreApplication.translate("LadderForm", u"Section on this session", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("LadderForm", u"Delegations that support a point; shares of those heard. The program proposes, you decide.", None))
        self.usual.setText(QCoreApplication.translate("LadderForm", u"As usual", None))
        self.put_away.setText(QCoreApplication.translate("LadderForm", u"Put away", None))
        self.keep.setText(QCoreApplication.translate("LadderForm", u"Keep", None))
        pass
    # retranslateUi

