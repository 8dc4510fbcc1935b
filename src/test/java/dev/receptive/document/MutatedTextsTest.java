package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand spoilt files: each is read, or told what is wrong with it in sentences that can be shown. */
class MutatedTextsTest {

    private static final int MUTANTS = 2000;

    private static final List<String> OWN = List.of("""
            title: "A title: with \\"quotes\\" and \\u00e9"
            text: |
              Two lines,
              one below the other
            try: [Look, 'It''s here']
            stage: {bench: convolution, input: {image: a.png}, kernel: {preset: box}}
            """, """
            # with anchors
            stage:
              bench: convolution
              input: &grid
                - [1, 2.5, -3]
                - &row [1/9, 1e-3, .5]
                - *row
              kernel: {preset: sobel-x}
              bias: -1
              padding: {top: 1, bottom: 0, left: 2, right: 1}
              stride: [1, 2]
              dilation: 1
              at: {cell: [0, 0], product: 3, step: product}
            """, """
            {"title": {"en": "JSON", "zh": "也是 YAML"},
             "stage": {"bench": "convolution", "input": [[1, 2], [3, 4]], "kernel": [[1]]}}
            """);

    private final Path folder;

    MutatedTextsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @Timeout(60)
    void aSpoiltExperimentIsReadOrExplained() throws IOException {
        List<String> texts = texts();
        StrangeMessages strange = new StrangeMessages();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            String text = MutatedText.of(texts.get(random.nextInt(texts.size())), random);
            Path file = folder.resolve("mutant.yaml");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            Throwable thrown = catchThrowable(() -> new DocumentReader(Benches.ALL).open(file));
            if (thrown == null) {
                continue;
            }
            assertThat(thrown).as("seed %d%n%s", seed, text).isInstanceOf(FileProblems.class);
            Mistakes.assertExplained((FileProblems) thrown, "mutant.yaml", "seed " + seed);
            ((FileProblems) thrown).lines(Words.in(Language.ENGLISH)).forEach(line -> strange.add(line, text));
        }
        strange.show();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(OWN);
        try (Stream<Path> files = Files.list(Path.of("lessons/examples"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".yaml")) {
                    texts.add(Files.readString(file));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(OWN.size() + 5);
        return texts;
    }
}
