# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledge_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QWidget)

class Ui_PledgeForm(object):
    def setupUi(self, PledgeForm):
        if not PledgeForm.objectName():
            PledgeForm.setObjectName(u"PledgeForm")
        PledgeForm.setFrameShape(QFrame.StyledPanel)
        self.pledge_layout = QGridLayout(PledgeForm)
        self.pledge_layout.setObjectName(u"pledge_layout")
        self.pledging = QLabel(PledgeForm)
        self.pledging.setObjectName(u"pledging")

        self.pledge_layout.addWidget(self.pledging, 0, 0, 1, 4)

        self.text_label = QLabel(PledgeForm)
        self.text_label.setObjectName(u"text_label")

        self.pledge_layout.addWidget(self.text_label, 1, 0, 1, 1)

        self.text = QLineEdit(PledgeForm)
        self.text.setObjectName(u"text")

        self.pledge_layout.addWidget(self.text, 1, 1, 1, 3)

        self.category_label = QLabel(PledgeForm)
        self.category_label.setObjectName(u"category_label")

        self.pledge_layout.addWidget(self.category_label, 2, 0, 1, 1)

        self.category = QComboBox(PledgeForm)
        self.category.setObjectName(u"category")

        self.pledge_layout.addWidget(self.category, 2, 1, 1, 1)

        self.status_label = QLabel(PledgeForm)
        self.status_label.setObjectName(u"status_label")

        self.pledge_layout.addWidget(self.status_label, 2, 2, 1, 1)

        self.status = QComboBox(PledgeForm)
        self.status.setObjectName(u"status")

        self.pledge_layout.addWidget(self.status, 2, 3, 1, 1)

        self.quantity_label = QLabel(PledgeForm)
        self.quantity_label.setObjectName(u"quantity_label")

        self.pledge_layout.addWidget(self.quantity_label, 3, 0, 1, 1)

        self.quantity = QSpinBox(PledgeForm)
        self.quantity.setObjectName(u"quantity")
        self.quantity.setMaximum(1000000)

        self.pledge_layout.addWidget(self.quantity, 3, 1, 1, 1)

        self.unit_label = QLabel(PledgeForm)
        self.unit_label.setObjectName(u"unit_label")

        self.pledge_layout.addWidget(self.unit_label, 3, 2, 1, 1)

        self.unit = QLineEdit(PledgeForm)
        self.unit.setObjectName(u"unit")

        self.pledge_layout.addWidget(self.unit, 3, 3, 1, 1)

        self.available_label = QLabel(PledgeForm)
        self.available_label.setObjectName(u"available_label")

        self.pledge_layout.addWidget(self.available_label, 4, 0, 1, 1)

        self.available = QLineEdit(PledgeForm)
        self.available.setObjectName(u"available")

        self.pledge_layout.addWidget(self.available, 4, 1, 1, 1)

        self.conditions_label = QLabel(PledgeForm)
        self.conditions_label.setObjectName(u"conditions_label")

        self.pledge_layout.addWidget(self.conditions_label, 4, 2, 1, 1)

        self.conditions = QLineEdit(PledgeForm)
        self.conditions.setObjectName(u"conditions")

        self.pledge_layout.addWidget(self.conditions, 4, 3, 1, 1)

        self.pledge_buttons = QHBoxLayout()
        self.pledge_buttons.setObjectName(u"pledge_buttons")
        self.pledge_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pledge_buttons.addItem(self.pledge_spacer)

        self.put_away = QPushButton(PledgeForm)
        self.put_away.setObjectName(u"put_away")

        self.pledge_buttons.addWidget(self.put_away)

        self.record = QPushButton(PledgeForm)
        self.record.setObjectName(u"record")

        self.pledge_buttons.addWidget(self.record)


        self.pledge_layout.addLayout(self.pledge_buttons, 5, 0, 1, 4)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.category_label.setBuddy(self.category)
        self.status_label.setBuddy(self.status)
        self.quantity_label.setBuddy(self.quantity)
        self.unit_label.setBuddy(self.unit)
        self.available_label.setBuddy(self.available)
        self.conditions_label.setBuddy(self.conditions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PledgeForm)

        self.record.setDefault(True)

    # setupUi

    def retranslateUi(self, PledgeForm):
        self.pledging.setProperty(u"role", QCoreApplication.translate("PledgeForm", u"muted", None))
#if QT_CONFIG(accessibility)
        self.pledging.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Who pledges", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("PledgeForm", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Words of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("PledgeForm", u"C&ategory", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Category of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("PledgeForm", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Status of the pledge", None))
#endif // QT_CONFIG(accessibility)
        self.quantity_label.setText(QCoreApplication.translate("PledgeForm", u"&Quantity", None))
#if QT_CONFIG(accessibility)
        self.quantity.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Quantity, 0 when none was named", None))
#endif // QT_CONFIG(accessibility)
        self.quantity.setSpecialValueText(QCoreApplication.translate("PledgeForm", u"not named", None))
        self.unit_label.setText(QCoreApplication.translate("PledgeForm", u"&Unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Unit of the quantity", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"officers, battalion, courses, USD", None))
        self.available_label.setText(QCoreApplication.translate("PledgeForm", u"A&vailable", None))
#if QT_CONFIG(accessibility)
        self.available.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Available from", None))
#endif // QT_CONFIG(accessibility)
        self.available.setPlaceholderText(QCoreApplication.translate("PledgeForm", u"second half of 2025", None))
        self.conditions_label.setText(QCoreApplication.translate("PledgeForm", u"C&onditions", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("PledgeForm", u"Conditions and caveats", None))
#endif // QT_CONFIG(accessibility)
        self.put_away.setText(QCoreApplication.translate("PledgeForm", u"Put away", None))
        self.record.setText(QCoreApplication.translate("PledgeForm", u"&Record the pledge", None))
        pass
    # retranslateUi

