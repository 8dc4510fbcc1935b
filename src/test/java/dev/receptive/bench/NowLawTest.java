package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.AnyEdit;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a moment agrees, on every bench: the caption, the counts with their totals, the line of code that runs. */
class NowLawTest {

    private static final int MOST_CUES = 200;
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<!Channel )\\b1 (?!is\\b)[a-z]+s\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A moment of some experiment. */
    private record Instant(String name, Now now, List<Listing> listings) {}

    /** The stories of each bench by its code, told once for all laws: nothing can change in them. */
    private static final Map<String, List<List<Instant>>> TOLD = new ConcurrentHashMap<>();

    private static List<List<Instant>> stories(Bench<?> bench) {
        return TOLD.computeIfAbsent(bench.code(), code -> told(bench));
    }

    /** What a bench shows first and what some edits make of it, in the order of time. */
    private static <E extends Experiment> List<List<Instant>> told(Bench<E> bench) {
        List<List<Instant>> stories = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            E experiment = new AnyEdit(new Random(seed)).several(2 * seed, bench, bench.first());
            Subject<E> subject = bench.compute(experiment);
            Story story = subject.tell(new Board(830, 690, Words.in(Language.ENGLISH)));
            String name = bench.code() + ", seed " + seed + ", at ";
            stories.add(Instants.some(story.score(), MOST_CUES).stream()
                    .map(seconds -> new Instant(name + seconds + " s", story.now(seconds), subject.listings()))
                    .toList());
        }
        return stories;
    }

    /** Every moment of all of them. */
    private static List<Instant> instants(Bench<?> bench) {
        return stories(bench).stream().flatMap(List::stream).toList();
    }

    /** Counts never go back while time goes on, and in the end everything is counted. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void countsGrowWithTimeUntilTheyComeToTheirTotals(Bench<?> bench) {
        for (List<Instant> story : stories(bench)) {
            List<Long> before = List.of();
            for (Instant instant : story) {
                List<Long> now = instant.now().counts().stream()
                        .map(count -> number(count, 0))
                        .toList();
                assertThat(isNotBefore(before, now))
                        .as("%s after %s %s", now, before, instant.name())
                        .isTrue();
                before = now;
            }
            List<Sentence> last = story.get(story.size() - 1).now().counts();
            assertThat(last).as(story.get(0).name()).allMatch(count -> number(count, 0) == number(count, 1));
        }
    }

    /** A count, or its total. */
    private static long number(Sentence count, int which) {
        assertThat(count.values()).as(count.toString()).hasSizeGreaterThanOrEqualTo(2);
        long number = ((Number) count.values().get(which)).longValue();
        assertThat(number).isBetween(0L, ((Number) count.values().get(1)).longValue());
        return number;
    }

    private static boolean isNotBefore(List<Long> before, List<Long> now) {
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (!before.get(i).equals(now.get(i))) {
                return before.get(i) < now.get(i);
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aCountShowsItsNumberAndItsTotalWithGroupedThousands(Bench<?> bench) {
        for (Instant instant : instants(bench)) {
            for (Sentence count : instant.now().counts()) {
                for (Language language : Language.values()) {
                    assertThat(Words.in(language).say(count))
                            .as(instant.name())
                            .contains(Numerals.count(number(count, 0)), Numerals.count(number(count, 1)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatIsSaidIsOneLineOfItsLanguageInWhichOneIsSingular(Bench<?> bench) {
        for (Instant instant : instants(bench)) {
            List<Sentence> said = new ArrayList<>(instant.now().counts());
            said.add(instant.now().narration());
            for (Sentence sentence : said) {
                String english = Words.in(Language.ENGLISH).say(sentence);
                assertThat(english).as(instant.name()).isNotBlank().doesNotContain("\n", "{");
                assertThat(ONE_OF_MANY.matcher(english).find()).as(english).isFalse();
                assertThat(HAN.matcher(english).find()).as(english).isFalse();
                String chinese = Words.in(Language.CHINESE).say(sentence);
                assertThat(HAN.matcher(chinese).find()).as(chinese).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void theLineThatRunsIsOneOfTheListings(Bench<?> bench) {
        for (Instant instant : instants(bench)) {
            instant.now().running().ifPresent(running -> {
                assertThat(instant.listings()).as(instant.name()).anySatisfy(listing -> {
                    assertThat(listing.name()).isEqualTo(running.listing());
                    assertThat(listing.lines())
                            .extracting(Listing.ListedLine::tag)
                            .contains(running.tag());
                });
                assertThat(running.variables()).as(instant.name()).allMatch(line -> line.contains(" = "));
            });
        }
    }
}
