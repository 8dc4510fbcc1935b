package dev.receptive.lesson;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Topic;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import dev.receptive.yaml.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stage of a lesson, computed: which numbers stand on it, what they are, and what can be asked of them. */
public final class Demonstration {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;

    private final Exhibit exhibit;
    private final Controls controls;
    private final Subject<?> subject;
    private final Story story;
    private final List<Target> targets;

    private Demonstration(Exhibit exhibit, Controls controls, Subject<?> subject) {
        this.exhibit = exhibit;
        this.controls = controls;
        this.subject = subject;
        this.story = subject.tell(new Board(WIDTH, HEIGHT, Words.in(Language.ENGLISH)));
        this.targets = targets(story, exhibit.at());
    }

    /** Computes what is set up. */
    public static Demonstration of(Exhibit exhibit) {
        return new Demonstration(exhibit, Controls.FREE, exhibit.setup().compute());
    }

    /** Computes what is set up on a page. */
    public static Demonstration of(Staging staging) {
        Exhibit exhibit = staging.exhibit();
        return new Demonstration(exhibit, staging.controls(), exhibit.setup().compute());
    }

    /** Which of its controls can be used. */
    Controls controls() {
        return controls;
    }

    private static List<Target> targets(Story story, Bookmark at) {
        double moment = story.timeOf(at).orElse(0);
        List<Target> all = new ArrayList<>();
        for (double seconds : new double[] {moment, 0, story.score().duration()}) {
            all.addAll(story.targets(seconds, Gaze.NONE));
        }
        return List.copyOf(all);
    }

    public Exhibit exhibit() {
        return exhibit;
    }

    public Story story() {
        return story;
    }

    /** Where nothing is missing any more. */
    public Reading reading() {
        return story.reading(story.score().duration());
    }

    /** The tensors of which numbers stand on the stage. */
    public List<String> tensors() {
        return targets.stream()
                .map(target -> target.first().tensor())
                .distinct()
                .toList();
    }

    /** Whether a number stands on the stage at the moment, at the beginning or at the end; padding does, too. */
    public boolean has(Spot spot) {
        return targets.stream()
                .anyMatch(target -> target.holds(spot) || target.place(spot).isPresent());
    }

    /** The same without padding. */
    public boolean holds(Spot spot) {
        return targets.stream().anyMatch(target -> target.holds(spot));
    }

    /** Whole planes of a tensor, by channel. */
    public List<Patch> planes(String tensor) {
        return targets.stream()
                .filter(target -> target.first().isIn(tensor))
                .map(Demonstration::all)
                .distinct()
                .toList();
    }

    private static Patch all(Target target) {
        Spot first = target.first();
        Spot last = target.last();
        return Patch.of(first, last.row() - first.row() + 1, last.column() - first.column() + 1);
    }

    /**
     * The numbers that a lesson names.
     *
     * @throws Refusal if there are none such on this stage
     */
    public List<Patch> lit(Light light) {
        new Vocabulary("kind.tensor", tensors()).check(light.tensor());
        List<Patch> planes = planes(light.tensor()).stream()
                .filter(plane -> light.channel().isEmpty()
                        || plane.first().channel() == light.channel().getAsInt())
                .toList();
        if (light.place().isEmpty() && !planes.isEmpty()) {
            return planes;
        }
        Patch patch = light.place()
                .orElseThrow(() -> Refusal.of(
                        "lesson.light.channel", light.tensor(), light.channel().orElse(0)));
        for (Spot corner : List.of(patch.first(), patch.last())) {
            if (!has(corner)) {
                throw missing(corner);
            }
        }
        return List.of(patch);
    }

    private Refusal missing(Spot spot) {
        List<Patch> same = planes(spot.tensor()).stream()
                .filter(plane -> plane.first().channel() == spot.channel())
                .toList();
        if (same.isEmpty()) {
            return Refusal.of("lesson.light.channel", spot.tensor(), spot.channel());
        }
        Spot last = same.get(0).last();
        return Refusal.of("lesson.light.cell", spot.tensor(), spot.row(), spot.column(), last.row(), last.column());
    }

    /**
     * One number that a lesson names.
     *
     * @throws Refusal if there is none such on this stage
     */
    public Spot spot(Light light) {
        lit(light);
        return light.spot().orElseThrow(() -> Refusal.of("lesson.light.one", light.tensor()));
    }

    /** The numbers of a tensor that a number is made of, padding left away. */
    public List<Spot> sees(Spot spot, String tensor) {
        return seen(spot, tensor).filter(this::holds).distinct().toList();
    }

    private Stream<Spot> seen(Spot spot, String tensor) {
        return reading().links(spot).sees().stream()
                .filter(patch -> patch.first().isIn(tensor))
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot));
    }

    /** The tensors that a number is made of, the first of them first. */
    public List<String> seenBy(Spot spot) {
        return reading().links(spot).sees().stream()
                .map(patch -> patch.first().tensor())
                .distinct()
                .toList();
    }

    /** What the core says to a question about the whole, or about a layer of it. */
    public Optional<Reckoned> reckoned(Topic topic, int layer) {
        return subject.reckoned().stream()
                .filter(reckoned -> reckoned.topic() == topic && reckoned.layer() == layer)
                .findFirst();
    }

    /** The layers of which something can be asked; 0 stands for the whole. */
    public List<Integer> layers(Topic topic) {
        return subject.reckoned().stream()
                .filter(reckoned -> reckoned.topic() == topic)
                .map(Reckoned::layer)
                .toList();
    }
}
