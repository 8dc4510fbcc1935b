package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @ValueSource(strings = {"colour-420", "colour-progressive", "grey", "turned-6", "colour-restarts"})
    void aJpegThatEndsTooSoonIsRefusedAtEveryLength(String name) throws IOException {
        byte[] whole = Files.readAllBytes(PICTURES.resolve(name + ".jpg"));

        Damage.everyLength(whole, "cut.jpg", bytes -> PictureDecoder.decode(bytes, "cut.jpg"));
        assertThat(PictureDecoder.decode(Arrays.copyOf(whole, whole.length + 99), "long.jpg"))
                .isEqualTo(PictureDecoder.decode(whole, "whole.jpg"));
    }

    @Test
    void theEndOfAPreviewIsNotTheEndOfAJpeg() throws IOException {
        byte[] whole = Files.readAllBytes(PICTURES.resolve("colour-progressive.jpg"));
        byte[] preview = Files.readAllBytes(PICTURES.resolve("grey.jpg"));
        byte[] note = ByteBuffer.allocate(4 + preview.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + preview.length))
                .put(preview)
                .array();
        byte[] noted = Damage.joined(whole, 2, 2, note);

        assertThat(PictureDecoder.decode(noted, "noted.jpg")).isEqualTo(PictureDecoder.decode(whole, "whole.jpg"));
        Damage.everyLength(noted, "noted.jpg", bytes -> PictureDecoder.decode(bytes, "noted.jpg"));
    }
}
