"""Say in sentences what the check of a template has found."""

from PySide6.QtCore import QObject

from facilitator.reporting.template_findings import Matter, TemplateCheck, TemplateFinding, Verdict


class TemplateWords(QObject):
    """Put each finding into words that its reader can act on."""

    def verdict(self, verdict: Verdict) -> str:
        """Return the verdict as one word."""
        return {
            Verdict.FOUND: self.tr("Found"),
            Verdict.SUBSTITUTED: self.tr("Substituted"),
            Verdict.MISSING: self.tr("Missing"),
            Verdict.UNKNOWN: self.tr("Not known"),
        }[verdict]

    def summary(self, check: TemplateCheck) -> str:
        """Return the whole check as one sentence."""
        if not check.findings:
            return self.tr("This template cannot be used.")
        if check.is_complete:
            return self.tr("This template has everything that a report needs.")
        counts = [check.count(verdict) for verdict in (Verdict.FOUND, Verdict.SUBSTITUTED, Verdict.MISSING)]
        return self.tr("Found {}, substituted {}, missing {}.").format(*counts)

    def sentence(self, finding: TemplateFinding) -> str:
        """Return one finding as a sentence."""
        sentences = {
            Matter.FIELD: self._field,
            Matter.BODY: self._body,
            Matter.SAMPLE: self._sample,
            Matter.TABLE: self._table,
            Matter.OUTLINE_LEVEL: self._outline_level,
            Matter.FONT: self._font,
            Matter.LANGUAGE: self._language,
            Matter.TRACES: self._traces,
        }
        return sentences[finding.matter](finding).format(finding.name, finding.detail)

    def _field(self, finding: TemplateFinding) -> str:
        return {
            Verdict.FOUND: self.tr("Field {0} is filled."),
            Verdict.MISSING: self.tr("There is no field {0}: what it says is not shown."),
        }.get(finding.verdict, self.tr("Field {0} is not one of the program's: it stays as it is."))

    def _body(self, finding: TemplateFinding) -> str:
        if finding.verdict is Verdict.FOUND:
            return self.tr("The report stands where {0} is.")
        return self.tr("There is no {0}: the report stands at the end of the document.")

    def _sample(self, finding: TemplateFinding) -> str:
        return {
            Verdict.FOUND: self.tr("[[{0}]] gives the style {1}.") if finding.detail else self.tr("[[{0}]] is given."),
            Verdict.SUBSTITUTED: self.tr("[[{0}]] is not there: the style “{1}” serves, numbers are typed."),
        }.get(finding.verdict, self.tr("[[{0}]] is not there: plain paragraphs serve, numbers are typed."))

    def _table(self, finding: TemplateFinding) -> str:
        if finding.verdict is Verdict.FOUND:
            return self.tr("A sample table gives its borders and its head row.")
        return self.tr("There is no sample table: a plain one serves.")

    def _outline_level(self, finding: TemplateFinding) -> str:
        if finding.verdict is Verdict.FOUND:
            return self.tr("[[{0}]] has an outline level.")
        return self.tr("[[{0}]] has no outline level: Word will not show it in the navigation pane.")

    def _font(self, finding: TemplateFinding) -> str:
        return {
            Verdict.FOUND: self.tr("Script {0} has the font {1}."),
            Verdict.SUBSTITUTED: self.tr("Script {0} takes its font from the theme ({1})."),
        }.get(finding.verdict, self.tr("Script {0} has no font: Word will choose one."))

    def _language(self, finding: TemplateFinding) -> str:
        if finding.verdict is Verdict.FOUND:
            return self.tr("Script {0} has the language {1}.")
        return self.tr("Script {0} has no language: the spelling may be checked in a wrong one.")

    def _traces(self, _finding: TemplateFinding) -> str:
        return self.tr("The template holds comments, tracked changes or hidden words ({0}): they are left out.")
