package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.History;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Palette;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The law of typing, on every bench: something happens while a number is typed, and it stands in its cell or nowhere. */
@Tag("thorough")
class LandingTest extends WindowOnEveryBench {

    private static final int ROUNDS = 50;

    @Test
    void aNumberLandsOnlyInTheCellForWhichItWasTyped() {
        Random random = new Random(20);
        List<Bench<?>> benches = open.session.desk().benches().all().stream()
                .filter(bench -> !bench.edited().isEmpty())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Bench<?> bench = benches.get(random.nextInt(benches.size()));
            int number = 7000 + round;
            Typed typed = open.fx(() -> play(bench, number, random));
            open.focusStage();
            open.run(() -> assertLanded(typed));
        }
    }

    /** A number that was typed, for which cell of what, and what was done then. */
    private record Typed(int number, Spot spot, Document<?> document, String verb) {}

    /** Types a number and does something else. */
    private Typed play(Bench<?> bench, int number, Random random) {
        do {
            begin(bench, random);
        } while (EveryBench.editable(open.session.model().state().targets()).isEmpty());
        BenchModel<?> model = open.session.model();
        List<Spot> spots = EveryBench.editable(model.state().targets());
        Spot spot = spots.get(random.nextInt(spots.size()));
        model.set(spot, 3, new Object());
        model.set(spot, 4, new Object());
        model.undo();
        if (random.nextBoolean()) {
            model.playOrPause();
        }
        Document<?> document = model.state().opened().document();
        open.window.notice().hide();
        open.window.stage().editor().open(spot, Integer.toString(number));
        List<Map.Entry<String, Runnable>> verbs = List.copyOf(verbs(random).entrySet());
        Map.Entry<String, Runnable> verb = verbs.get(random.nextInt(verbs.size()));
        verb.getValue().run();
        return new Typed(number, spot, document, verb.getKey());
    }

    private void begin(Bench<?> bench, Random random) {
        List<Document<?>> documents = new ArrayList<>(open.session.examples().stream()
                .filter(example -> example.setup().bench().code().equals(bench.code()))
                .toList());
        documents.add(Document.untitled(bench.setup()));
        open.session.desk().start(Opened.of(documents.get(random.nextInt(documents.size())), Optional.empty()));
    }

    private Map<String, Runnable> verbs(Random random) {
        Session session = open.session;
        List<Bench<?>> benches = session.desk().benches().all();
        Bench<?> other = benches.get(random.nextInt(benches.size()));
        Map<String, Runnable> verbs = new LinkedHashMap<>();
        verbs.put("page down", () -> session.turnTo(1));
        verbs.put("page up", () -> session.turnTo(-1));
        verbs.put(
                "example",
                () -> session.openExample(
                        session.examples().get(random.nextInt(session.examples().size()))));
        verbs.put("undo", () -> session.model().undo());
        verbs.put("redo", () -> session.model().redo());
        verbs.put("bench", () -> session.desk().show(other));
        verbs.put("visit", () -> session.desk().visit(new Exhibit(other.setup(), Bookmark.USUAL)));
        verbs.put("back", () -> {
            session.desk().visit(new Exhibit(other.setup(), Bookmark.USUAL));
            session.desk().goBack();
        });
        verbs.put("language", session::switchLanguage);
        verbs.put(
                "theme",
                () -> session.preferences().palette(List.of(Palette.values()).get(random.nextInt(3))));
        verbs.put("save", () -> session.save(folder.resolve("law.yaml")));
        verbs.put("end", () -> session.model().toEnd());
        verbs.put("play", () -> session.model().playOrPause());
        verbs.put("tick", () -> session.desk().tick(random.nextDouble()));
        verbs.put("control", () -> control(random));
        verbs.put("control again", () -> control(random));
        return verbs;
    }

    /** Presses one of the controls beside the stage. */
    private void control(Random random) {
        List<ButtonBase> buttons =
                open.stage.getScene().getRoot().lookupAll(".parameters .button, .toggle-button").stream()
                        .filter(node -> isIn(node, "parameters"))
                        .map(ButtonBase.class::cast)
                        .toList();
        if (!buttons.isEmpty()) {
            buttons.get(random.nextInt(buttons.size())).fire();
        }
    }

    private static boolean isIn(Node node, String styleClass) {
        return Stream.iterate(node, at -> at != null, Node::getParent)
                .anyMatch(at -> at.getStyleClass().contains(styleClass));
    }

    private void assertLanded(Typed typed) {
        int landed = 0;
        for (Bench<?> bench : open.session.desk().benches().all()) {
            landed += landed(open.session.desk().model(bench), typed);
        }
        assertThat(landed > 0 || open.window.notice().isVisible())
                .as("%s is either taken or told", typed)
                .isTrue();
        assertThat(open.window.stage().editor().isVisible()).as("%s", typed).isFalse();
    }

    /** Nobody has typed anything into it. */
    private boolean isReadyMade(Experiment experiment) {
        return open.session.examples().stream()
                .anyMatch(example -> example.experiment().equals(experiment));
    }

    private <E extends Experiment> int landed(BenchModel<E> model, Typed typed) {
        int landed = 0;
        History<Opened<E>> history = model.state().history();
        List<Opened<E>> all = new ArrayList<>(List.of(history.present()));
        history.past().forEach(edit -> all.add(edit.value()));
        history.future().forEach(edit -> all.add(edit.value()));
        all.removeIf(opened -> isReadyMade(opened.experiment()));
        for (Opened<E> opened : all) {
            Story story = model.bench()
                    .compute(opened.experiment())
                    .tell(model.state().board());
            for (double time : new double[] {0, story.score().duration()}) {
                Reading reading = story.reading(time);
                Optional<Spot> there = EveryBench.editable(story.targets(time, Gaze.NONE)).stream()
                        .filter(spot -> reading.value(spot) == typed.number())
                        .findFirst();
                if (there.isPresent()) {
                    landed++;
                    assertThat(there).as("%s", typed).contains(typed.spot());
                    assertThat(opened.document().title())
                            .as("%s", typed)
                            .isEqualTo(typed.document().title());
                }
            }
        }
        return landed;
    }
}
