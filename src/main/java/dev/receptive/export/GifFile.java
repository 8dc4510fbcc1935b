package dev.receptive.export;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A GIF that is being written, picture by picture; no more than a picture of it is held. */
final class GifFile implements Closeable {

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream out;
    private final ColourTable table;
    private boolean empty = true;

    GifFile(OutputStream file, ColourTable table) {
        this.table = table;
        this.out = new MemoryCacheImageOutputStream(file);
    }

    /** Starts an animation of this size. */
    void begin(int width, int height) throws IOException {
        writer.setOutput(out);
        IIOMetadata screen = writer.getDefaultStreamMetadata(null);
        GifMetadata.screen(screen, width, height, table.model());
        writer.prepareWriteSequence(screen);
    }

    /** Puts a picture over what is there, for so long. */
    void put(BufferedImage image, ChangedArea place, int hundredths) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        GifMetadata.frame(metadata, place, hundredths, table.unchanged(), empty);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        out.flushBefore(out.getStreamPosition());
        empty = false;
    }

    /** Ends the animation, which needs a picture. */
    void end() throws IOException {
        writer.endWriteSequence();
    }

    /** How many bytes there are so far. */
    long size() throws IOException {
        return out.getStreamPosition();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
    }
}
