package org.interleave;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.interleave.analysis.*;
import org.interleave.export.Picture;
import org.interleave.paint.*;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.*;
import org.interleave.timeline.*;
import org.interleave.trace.*;

final class Main {
  private Main() {}

  public static void main(String[] a) throws IOException {
    var s = new Settings(Integer.parseInt(a[0]), Integer.parseInt(a[1]), Duration.ofMillis(1), a[2].equals("on"), ThreadKind.PLATFORM);
    Trace trace = LiveRunner.start(s).await();
    System.out.println(TraceCheck.problems(trace));
    Timeline t = new Timeline(trace);
    Story story = new Story(trace, t.updates(), t.locks());
    if (trace.size() < 100) for (int i = 0; i < trace.size(); i++) System.out.println(story.title(i) + ". " + story.sentence(i));
    Lanes lanes = new Lanes(trace.threads(), t.locks().size(), Integer.parseInt(a[3]), Integer.parseInt(a[4]), 13, 0);
    double scale = Double.parseDouble(a[5]);
    Scene scene = new Scene(new Projection(new Axis(t, Double.parseDouble(a[6])), Window.ALL, lanes), t.end() * Double.parseDouble(a[7]), t.updates().nextLost(0), -1, a[8].equals("dark") ? Palette.DARK : Palette.LIGHT);
    for (int i = 0; i < 20; i++) { long n = System.nanoTime(); Picture.of(scene, scale); System.out.print((System.nanoTime() - n) / 1000000 + " "); }
    ImageIO.write(Picture.of(scene, scale), "png", new File(a[9]));
  }
}
