package dev.receptive.export;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/**
 * A GIF as a viewer shows it.
 *
 * @param pictures the whole picture after each frame, as 0xFFRRGGBB
 * @param places the rectangle that each frame covers
 * @param hundredths how long each frame stays
 * @param ownTables how many frames bring a table of colours of their own
 * @param loops whether the file says that it plays for ever
 */
record Replay(List<int[]> pictures, List<Rectangle> places, List<Integer> hundredths, int ownTables, boolean loops) {

    static Replay of(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    int frames() {
        return pictures.size();
    }

    private static Replay read(ImageReader reader) throws IOException {
        Replay replay = new Replay(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, false);
        int ownTables = 0;
        boolean loops = false;
        BufferedImage canvas = null;
        for (int i = 0; i < reader.getNumImages(true); i++) {
            IIOMetadataNode frame = tree(reader.getImageMetadata(i));
            Element place = element(frame, "ImageDescriptor");
            Rectangle at = new Rectangle(
                    number(place, "imageLeftPosition"),
                    number(place, "imageTopPosition"),
                    number(place, "imageWidth"),
                    number(place, "imageHeight"));
            canvas = canvas == null ? new BufferedImage(at.width, at.height, BufferedImage.TYPE_INT_RGB) : canvas;
            Graphics2D graphics = canvas.createGraphics();
            graphics.drawImage(reader.read(i), at.x, at.y, null);
            graphics.dispose();
            replay.places.add(at);
            replay.hundredths.add(number(element(frame, "GraphicControlExtension"), "delayTime"));
            replay.pictures.add(pixels(canvas));
            ownTables += frame.getElementsByTagName("LocalColorTable").getLength();
            Element loop = element(frame, "ApplicationExtension");
            loops |= loop != null && loop.getAttribute("applicationID").equals("NETSCAPE");
        }
        return new Replay(replay.pictures, replay.places, replay.hundredths, ownTables, loops);
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static IIOMetadataNode tree(IIOMetadata metadata) {
        return (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    }

    private static Element element(IIOMetadataNode tree, String name) {
        return (Element) tree.getElementsByTagName(name).item(0);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
