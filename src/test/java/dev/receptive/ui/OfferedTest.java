package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.pooling.Pooling;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** Ready-made grids that are chosen in a list. */
class OfferedTest extends WindowOnEveryBench {

    private static final String PHOTO = "Cat";
    private static final String COUNTING = "0 to 8, 3 × 3";

    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Test
    void aPictureIsReadBesideTheScreensThread() {
        Offer photo = new Offer(Sentence.of("photo.cat"), new Source.Photo("cat"), () -> {
            threads.add(Thread.currentThread().getName());
            return Numbers.number("1");
        });
        NumbersChooser chooser = new NumbersChooser(open.stage, Words.in(Language.ENGLISH), open.workshop);
        open.run(() -> chooser.offered(photo, numbers -> threads.add("shown"), failure -> threads.add("failed")));
        open.until(() -> threads.size() == 2);
        assertThat(threads).containsExactly("workshop", "shown");
    }

    private void choose(String... texts) {
        open.run(() -> {
            ComboBox<?> box = (ComboBox<?>) open.stage.getScene().lookup("#input-preset");
            for (String text : texts) {
                box.getItems().stream()
                        .filter(entry -> entry.toString().equals(text))
                        .findFirst()
                        .ifPresent(entry -> box.getSelectionModel()
                                .clearAndSelect(box.getItems().indexOf(entry)));
            }
        });
    }

    private boolean isPicture() {
        return open.fx(
                () -> open.session.model().state().experiment().toString().contains("Photo"));
    }

    @Test
    void itIsShownOnBothBenchesAndUndoneAtOnce() {
        for (var bench : List.of(new Convolution(), new Pooling())) {
            open.show(bench);
            var before = open.session.model().state().experiment();
            choose(PHOTO);
            open.until(this::isPicture);
            open.run(() -> open.session.model().undo());
            assertThat(open.session.model().state().experiment()).isEqualTo(before);
        }
    }

    @Test
    void whatIsChosenMeanwhileStays() {
        choose(PHOTO, COUNTING);
        open.run(open.later::takeAll);
        open.until(() -> !open.find("reading").isVisible());
        assertThat(isPicture()).isFalse();
    }
}
