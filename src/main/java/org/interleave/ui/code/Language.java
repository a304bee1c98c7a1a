package org.interleave.ui.code;

/// In which language the program is shown.
public enum Language {
  PYTHON,
  JAVA
}
