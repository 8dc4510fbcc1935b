package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefectTest {

    @Test
    void theTraceOfADefectShowsWhatWouldActOnATerminal() {
        List<String> lines =
                Defect.lines(new IllegalStateException("\u001B[2J", new IllegalArgumentException("\u202E")));

        assertThat(lines)
                .startsWith("java.lang.IllegalStateException: \\u001B[2J")
                .contains("Caused by: java.lang.IllegalArgumentException: \\u202E")
                .allMatch(line -> line.codePoints().allMatch(Visible::isSeen));
        assertThat(lines.get(1)).startsWith("    at dev.receptive.words.DefectTest.");
    }
}
