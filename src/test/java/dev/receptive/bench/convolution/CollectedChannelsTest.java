package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.words.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The channels that do not stand large are told together: of those to come nothing. */
class CollectedChannelsTest {

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 16})
    void theCardIsTheSumOfTheChannelsBefore(int channels) {
        ConvolutionExperiment experiment = ConvolutionChannels.with(
                ConvolutionFiles.examples().stream()
                        .filter(file -> file.id().equals("two-channels"))
                        .findFirst()
                        .orElseThrow()
                        .experiment(),
                channels,
                2);
        ConvTrace trace = experiment.trace();
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 1100, 800);
        double end = story.timeOf(Bookmark.at(Spot.of("output", 0, 1), "")).orElseThrow();
        int seen = 0;
        for (double time = 0; time < end; time += 0.2) {
            Map<String, String> texts = new HashMap<>();
            story.at(time, Gaze.NONE).marks().forEach(mark -> collect(mark, texts));
            Optional<String> card = Optional.ofNullable(texts.get("partial:others:sum"));
            if (card.isEmpty()) {
                continue;
            }
            int[] told = IntStream.range(0, channels)
                    .filter(channel -> texts.containsKey("folded:partial:" + channel))
                    .filter(channel -> !texts.containsKey("partial:" + channel + ":name"))
                    .toArray();
            double sum = 0;
            for (int channel : told) {
                sum += Double.parseDouble(texts.getOrDefault("folded:partial:" + channel, "")
                        .replace("Σ ", "")
                        .replace('−', '-'));
            }
            assertThat(Double.parseDouble(card.get().replace('−', '-')))
                    .as("at %s of %s: %s", time, trace.depth(), texts.get("partial:others:name"))
                    .isEqualTo(sum);
            seen++;
        }
        assertThat(seen).isPositive();
    }

    private static void collect(Mark mark, Map<String, String> texts) {
        if (mark instanceof Mark.Text text) {
            texts.put(text.id(), text.text());
        }
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(part -> collect(part, texts));
        }
    }
}
