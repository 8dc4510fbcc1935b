package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Document;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Where the story is, is told whole at every moment, however wide its digits are. */
class CountsRoomTest extends WindowOnEveryBench {

    @Test
    void noCountIsCutOff() {
        Document<?> colour = ConvolutionFiles.open(Path.of("lessons", "examples", "29-colour.yaml"));
        Random random = new Random(3);
        for (Language language : Language.values()) {
            open.run(() -> open.session.language(language));
            open.lay(colour);
            for (int i = 0; i < 60; i++) {
                open.run(() ->
                        open.session.model().seek(open.session.model().score().duration() * random.nextDouble()));
                for (String id : new String[] {"position", "position-product"}) {
                    String seen = open.fx(() -> {
                        open.stage.getScene().getRoot().layout();
                        return ((Text) open.find(id).lookup(".text")).getText();
                    });
                    assertThat(seen).isEqualTo(open.label(id));
                }
            }
        }
    }
}
