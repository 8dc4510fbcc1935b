package dev.receptive.export;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageOutputStream;

/** A GIF file that is being written, picture by picture. */
final class GifFile implements Closeable {

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final FileImageOutputStream out;
    private final ColourTable table;
    private boolean empty = true;

    GifFile(Path file, ColourTable table) throws IOException {
        this.table = table;
        this.out = new FileImageOutputStream(file.toFile());
    }

    /** Starts an animation of this size. */
    void begin(int width, int height) throws IOException {
        writer.setOutput(out);
        IIOMetadata screen = writer.getDefaultStreamMetadata(null);
        GifMetadata.screen(screen, width, height, table.model());
        writer.prepareWriteSequence(screen);
    }

    /** Puts a picture over what is there, for so long. */
    void put(BufferedImage image, Change place, int hundredths) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        GifMetadata.frame(metadata, place, hundredths, table.unchanged(), empty);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        empty = false;
    }

    /** Ends the animation, which needs a picture. */
    void end() throws IOException {
        writer.endWriteSequence();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
    }
}
