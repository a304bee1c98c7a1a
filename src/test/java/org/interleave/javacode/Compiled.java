package org.interleave.javacode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What javac makes of Java programs, all of them called `Main`: it gets each in a package of its
/// own, `p0`, `p1` and so on.
///
/// @param errors as javac words them, by the number of the program; none when all compile
/// @param classes the class files by their names
record Compiled(Map<Integer, List<String>> errors, Map<String, byte[]> classes) {

  private static final JavaCompiler COMPILER =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

  private static final JavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, null);

  static Compiled of(List<String> programs) {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<Source> sources =
        IntStream.range(0, programs.size())
            .mapToObj(it -> new Source(it, programs.get(it)))
            .toList();
    List<String> options =
        List.of("-Xlint:none", "--release", "25", "-proc:none", "-Xmaxerrs", "100000");
    COMPILER.getTask(null, new InMemory(classes), found, options, null, sources).call();
    return new Compiled(
        found.getDiagnostics().stream()
            .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
            .collect(
                Collectors.groupingBy(
                    it -> ((Source) it.getSource()).number,
                    TreeMap::new,
                    Collectors.mapping(
                        it -> it.getLineNumber() + ": " + it.getMessage(Locale.ROOT),
                        Collectors.toList()))),
        classes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toByteArray())));
  }

  /// Writes the class files into a folder.
  void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final int number;
    private final String text;

    Source(int number, String text) {
      super(URI.create("string:///p" + number + "/Main.java"), Kind.SOURCE);
      this.number = number;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "package p" + number + "; " + text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    InMemory(Map<String, ByteArrayOutputStream> classes) {
      super(FILES);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }
  }
}
