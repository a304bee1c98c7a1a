package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Reading.Accepted;
import org.interleave.listing.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListingTest {

  static Stream<Path> listings() {
    return Listings.all();
  }

  @ParameterizedTest
  @MethodSource("listings")
  void whatLearnersWriteIsAccepted(Path file) {
    assertThat(Listing.read(Listings.text(file))).isInstanceOf(Accepted.class);
  }

  static Stream<Examples> accepted() {
    return Examples.in("accepted.txt");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void everyConstructOfTheSubsetHasItsTree(Examples example) {
    assertThat(answer(example.listing())).isEqualTo(example.expected());
  }

  static Stream<Examples> refused() {
    return Examples.in("refused.txt");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedIsToldWithItsPlaceAndTheRemedy(Examples example) {
    assertThat(answer(example.listing())).isEqualTo(example.expected());
  }

  @Test
  void lineEndsAndTheByteOrderMarkMakeNoDifference() {
    String listing = "if True:\n    x = 1\n\nelse:\n\tx = '''a\nb'''\n";
    String tree = answer(listing);

    assertThat(tree).startsWith("(If ");
    assertThat(answer(listing.replace("\n", "\r\n"))).isEqualTo(tree);
    assertThat(answer(listing.replace("\n", "\r"))).isEqualTo(tree);
    assertThat(answer("\ufeff" + listing.stripTrailing())).isEqualTo(tree);
  }

  @Test
  void aTabLeadsToTheNextMultipleOfEight() {
    // 4 blanks and a tab are 8 columns, like one tab; but with tabs of 1 column they are 5.
    assertThat(answer("if True:\n    \tx = 1\n    \ty = 2\n")).startsWith("(If ");
    assertThat(answer("if True:\n    \tx = 1\n\ty = 2\n")).startsWith("3:2 Tabs and blanks");
  }

  @Test
  void columnsCountCharacters() {
    assertThat(answer("x = '😀é' +\n")).startsWith("1:11 The line ends too early");
  }

  @Test
  void binaryFilesAreNoListings() {
    assertThat(answer("x = 1\n# \0\n")).isEqualTo("2:3 " + Messages.text("odd.binary") + "\n");
    assertThat(answer("'\ud800'")).isEqualTo("1:2 " + Messages.text("odd.binary") + "\n");
  }

  @Test
  void aListingHasAtMostTenThousandLines() {
    assertThat(answer("\n".repeat(9_999) + "x = 1\n")).isEqualTo(answer("x = 1\n"));
    assertThat(answer("\n".repeat(10_000) + "x = 1\n"))
        .isEqualTo(
            "10001:1 A listing can have at most 10,000 lines: take away what stands below.\n");
  }

  @Test
  void nobodyReadsMoreThanTwentyErrors() {
    assertThat(answer("x = {}\n".repeat(100)).lines()).hasSize(20);
  }

  private static String answer(String source) {
    return switch (Listing.read(source)) {
      case Accepted it ->
          it.statements().stream()
              .map(statement -> new TreeText(false).of(statement) + "\n")
              .collect(Collectors.joining());
      case Refused it ->
          it.errors().stream()
              .map(error -> error.line() + ":" + error.column() + " " + error.message() + "\n")
              .collect(Collectors.joining());
    };
  }
}
