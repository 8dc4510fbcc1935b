package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Progress;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.Story;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Favourites;
import dev.receptive.digit.Preparation;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test digits that a unit likes best. */
class NetLikedTest {

    private static final NetworkSubject LENET = new NetworkSubject(DigitNetwork.first());

    /** F6 after its activation. */
    private static final int LAYER = 10;

    private static Spot unit(int layer, int unit) {
        return LENET.trace().places().spot(layer, unit);
    }

    private static List<SpotAction<NetworkExperiment>> questions(NetworkSubject subject, Spot spot) {
        return subject.actions(spot).stream()
                .filter(action -> action.name().key().startsWith("network.liked"))
                .toList();
    }

    private static NetworkExperiment asked(int layer, int unit) {
        List<SpotAction<NetworkExperiment>> actions = questions(LENET, unit(layer, unit));
        assertThat(actions).hasSize(1);
        return actions.get(0).change().next();
    }

    private static NetworkExperiment found(NetworkExperiment asked) {
        NetworkExperiment[] now = {asked};
        new NetLikedJob().run(asked, "", change -> now[0] = change.apply(now[0]), Progress.UNSEEN);
        return now[0];
    }

    @Test
    @Tag("compute")
    void theDigitsAreThoseForWhichItIsLargest() {
        NetworkExperiment now = found(asked(LAYER, 19));
        NetLiked liked = now.asked().liked().orElseThrow();
        assertThat(liked.found()).hasSize(Favourites.MOST);
        NetworkReading reading = new NetworkReading(new NetTrace(now));
        float last = Float.POSITIVE_INFINITY;
        for (int rank = 0; rank < Favourites.MOST; rank++) {
            Favourites.Favourite favourite = liked.found().get(rank);
            assertThat(reading.value(NetLiked.spot(rank))).isEqualTo(favourite.value());
            assertThat(favourite.value()).isLessThanOrEqualTo(last).isPositive();
            last = favourite.value();
            // as the network itself has it, before that digit
            NetworkExperiment before =
                    TestDigits.with(now.with(new Preparation(false, false, false)), favourite.image());
            assertThat(new NetTrace(before).value(LAYER, 19)).isEqualTo(favourite.value());
        }
        float here = LENET.trace().value(LAYER, 19);
        assertThat(liked.found().get(0).value()).isGreaterThanOrEqualTo(here);

        NetworkSubject subject = new NetworkSubject(now);
        SpotAction<NetworkExperiment> take = subject.actions(NetLiked.spot(2)).get(0);
        assertThat(take.click()).isTrue();
        assertThat(TestDigits.index(take.change().next()))
                .hasValue(liked.found().get(2).image());
        assertThat(take.change().next().asked().liked()).as("the digits stay").contains(liked);
        shows(subject, liked);
    }

    private static void shows(NetworkSubject subject, NetLiked liked) {
        Story story = subject.tell(new Board(640, 480, Words.in(Language.CHINESE)));
        double end = story.score().duration();
        List<Target> digits = story.targets(end, Gaze.NONE).stream()
                .filter(target -> target.first().isIn(NetTensors.LIKED))
                .toList();
        assertThat(digits).hasSize(Favourites.MOST);
        for (int i = 1; i < digits.size(); i++) {
            assertThat(digits.get(i).bounds().x())
                    .isGreaterThan(digits.get(i - 1).bounds().right());
        }
        List<Mark> marks = Marks.all(story.at(end, Gaze.NONE));
        assertThat(marks).extracting(Mark::id).doesNotHaveDuplicates();
        for (int rank = 0; rank < Favourites.MOST; rank++) {
            String id = "liked:" + rank;
            assertThat(marks).anyMatch(mark -> mark.id().equals(id));
            String number = liked.number(rank).text();
            assertThat(marks)
                    .anyMatch(mark ->
                            mark instanceof Mark.Text text && text.text().equals(number));
        }
        assertThat(story.targets(end / 2, Gaze.NONE))
                .noneMatch(target -> target.first().isIn(NetTensors.LIKED));
        String told = Words.in(Language.ENGLISH).say(story.reading(end).tip(NetLiked.spot(0)));
        int image = liked.found().get(0).image();
        assertThat(told)
                .startsWith(
                        "Test digit " + image + ", a " + ImageSet.mnistTest().label(image) + ". F6 ");
    }

    /** What comes of work on another unit or another network is of no use. */
    @Test
    void whatWasAskedMeanwhileStays() {
        NetworkExperiment asked = asked(LAYER, 3);
        NetLiked other = new NetLiked(LAYER, 4, List.of());
        NetLiked nothing = new NetLiked(LAYER, 3, List.of());
        assertThat(nothing.isOfSameUnit(other)).isFalse();
        assertThat(nothing.isOfSameUnit(nothing.with(List.of(new Favourites.Favourite(5, 1)))))
                .isTrue();
        assertThat(new NetLikedJob().applies(asked)).isTrue();
        assertThat(new NetLikedJob().applies(DigitNetwork.first())).isFalse();
        NetworkExperiment changed = asked.each(layer -> layer);
        assertThat(changed.asked().liked()).as("of another network").isEmpty();
    }

    /** Neither pixels nor probabilities are asked, nor the units of a network that reads no digits. */
    @Test
    void onlyUnitsBeforeDigitsAreAsked() {
        assertThat(questions(LENET, Spot.of(NetTensors.INPUT, 3, 3))).isEmpty();
        assertThat(questions(LENET, unit(LENET.trace().layers() - 1, 3))).isEmpty();
        assertThat(questions(LENET, unit(LENET.trace().layers() - 2, 3))).hasSize(1);
        assertThat(questions(LENET, unit(0, 100))).hasSize(1);
        NetworkSubject stroke = new NetworkSubject(StrokeNetwork.first());
        assertThat(questions(stroke, stroke.trace().places().spot(0, 0))).isEmpty();
        assertThat(questions(LENET, NetLiked.spot(0))).isEmpty();
        assertThat(Optional.of(new NetLiked(LAYER, 3, List.of())).filter(none -> none.holds(NetLiked.spot(0))))
                .isEmpty();
    }
}
