"""Hold the forms that pyside6-uic writes from ui/."""
