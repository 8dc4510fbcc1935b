package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program computes as the answers of its lessons, against what comes of reckoning them by hand. */
@Tag("compute")
class LessonAnswersTest {

    private static final String TABLE = """
            # 1 + 1 of the mouth, 0 + 0 below it
            sliding-a-window         | count       | 2
            # floor((8 - 2)/2) + 1 = 4 down and across
            sliding-a-window         | places      | 4 × 4
            # 0·0 + 1·1 + 3·2 + 4·3 = 0 + 1 + 6 + 12
            sliding-a-window         | weigh       | 19
            # 1·0 + 2·1 + 4·2 + 5·3 = 0 + 2 + 8 + 15
            sliding-a-window         | next        | 25
            # the window on 4, 5, 7, 8: four inputs
            sliding-a-window         | sees        | 4 numbers, lit on the stage
            # 4·0 + 5·1 + 7·2 + 8·3 = 43, and the bias of 1 once
            sliding-a-window         | bias        | 44
            # 3·3 weights, however often they are used
            sliding-a-window         | shared      | 9
            # 240 - 10·(5 - 1) = 200
            padding-and-stride       | ten-layers  | 200 × 200
            # 5 + 1 + 1 - 2 + 1 = 6
            padding-and-stride       | even        | 6 × 6
            # floor((8 - 3)/3) + 1 = 1 + 1
            padding-and-stride       | floor       | 2 × 2
            # (7 + 2 + 2 - 3)/2 + 1 = 4 + 1
            padding-and-stride       | misprint    | 5 × 5
            # 4 kernels of 3·9 weights and a bias: 4·28
            many-channels            | count       | 112
            # 3 kernels of one slice of 9, no bias
            many-channels            | depthwise   | 27
            # 4·0 + 5·1 + 7·2 + 8·3 in each of the channels: see the next test for its numbers
            many-channels            | sees        | 8 numbers, lit on the stage
            # the largest of 1, 3, 0, 8
            pooling                  | largest     | 8
            # 6 rows and 8 columns by 2: 3 and 4
            pooling                  | size        | 3 × 4
            # one channel only: a window of four
            pooling                  | channels    | 4 numbers, lit on the stage
            # 2 kernels of 9 weights and a bias each; ReLU and pooling have none
            pooling                  | learned     | 20
            # 1 + 1 + 1 - 1: three products of 1, and the bias
            a-network-reads-a-digit  | convolution | 2
            # four windows of 3·3, one pixel apart: 4·4
            a-network-reads-a-digit  | pixels      | 16 numbers, lit on the stage
            # 4·(2·0.5) + 4·(0·(-0.5)) + 0
            a-network-reads-a-digit  | votes       | 4
            # 6·(25 + 1) + 16·(6·25 + 1) + 120·(400 + 1) + 84·(120 + 1) + 10·(84 + 1) = 156 + 2416 + 48120 + 10164 + 850
            a-network-reads-a-digit  | lenet       | 61,706
            """;

    private static final Words WORDS = Words.in(Language.ENGLISH);

    private static Posed posed(String lesson, String page) {
        Lesson found = LessonFiles.all(Benches.ALL).stream()
                .filter(each -> each.id().equals(lesson))
                .findFirst()
                .orElseThrow();
        Page there = found.page(found.number(page).orElseThrow());
        return there.ask().orElseThrow().pose(Demonstration.of(there.staging()), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void theAnswerIsWhatComesOfReckoningByHand(String lesson, String page, String answer) {
        assertThat(posed(lesson, page).solution().text().in(WORDS)).isEqualTo(answer);
    }

    @Test
    void everyLessonHasThreeAnswersInTheTable() {
        Map<String, Long> counts = TABLE.lines()
                .filter(line -> line.contains("|"))
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<String> lessons = LessonFiles.all(Benches.ALL).stream().map(Lesson::id);

        assertThat(lessons).allSatisfy(id -> assertThat(counts.get(id)).isGreaterThanOrEqualTo(3));
    }
}
