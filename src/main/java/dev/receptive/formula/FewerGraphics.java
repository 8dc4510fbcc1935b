package dev.receptive.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** What Java2D can paint and no formula needs: pictures, areas cut out, strings in the system's fonts. It is refused. */
abstract class FewerGraphics extends Graphics2D {

    private static UnsupportedOperationException notKept() {
        return new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image p0, AffineTransform p1, ImageObserver p2) {
        throw notKept();
    }

    @Override
    public void drawImage(BufferedImage p0, BufferedImageOp p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void drawRenderedImage(RenderedImage p0, AffineTransform p1) {
        throw notKept();
    }

    @Override
    public void drawRenderableImage(RenderableImage p0, AffineTransform p1) {
        throw notKept();
    }

    @Override
    public void drawString(String p0, int p1, int p2) {
        throw notKept();
    }

    @Override
    public void drawString(String p0, float p1, float p2) {
        throw notKept();
    }

    @Override
    public void drawString(AttributedCharacterIterator p0, int p1, int p2) {
        throw notKept();
    }

    @Override
    public void drawString(AttributedCharacterIterator p0, float p1, float p2) {
        throw notKept();
    }

    @Override
    public boolean hit(Rectangle p0, Shape p1, boolean p2) {
        throw notKept();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw notKept();
    }

    @Override
    public void setComposite(Composite p0) {
        throw notKept();
    }

    @Override
    public Composite getComposite() {
        throw notKept();
    }

    @Override
    public void setBackground(Color p0) {
        throw notKept();
    }

    @Override
    public Color getBackground() {
        throw notKept();
    }

    @Override
    public void clip(Shape p0) {
        throw notKept();
    }

    @Override
    public Graphics create() {
        throw notKept();
    }

    @Override
    public void setPaintMode() {
        throw notKept();
    }

    @Override
    public void setXORMode(Color p0) {
        throw notKept();
    }

    @Override
    public FontMetrics getFontMetrics(Font p0) {
        throw notKept();
    }

    @Override
    public Rectangle getClipBounds() {
        throw notKept();
    }

    @Override
    public void clipRect(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void setClip(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public Shape getClip() {
        throw notKept();
    }

    @Override
    public void setClip(Shape p0) {
        throw notKept();
    }

    @Override
    public void copyArea(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw notKept();
    }

    @Override
    public void drawLine(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void fillRect(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void clearRect(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void drawRoundRect(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw notKept();
    }

    @Override
    public void fillRoundRect(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw notKept();
    }

    @Override
    public void drawOval(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void fillOval(int p0, int p1, int p2, int p3) {
        throw notKept();
    }

    @Override
    public void drawArc(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw notKept();
    }

    @Override
    public void fillArc(int p0, int p1, int p2, int p3, int p4, int p5) {
        throw notKept();
    }

    @Override
    public void drawPolyline(int[] p0, int[] p1, int p2) {
        throw notKept();
    }

    @Override
    public void drawPolygon(int[] p0, int[] p1, int p2) {
        throw notKept();
    }

    @Override
    public void fillPolygon(int[] p0, int[] p1, int p2) {
        throw notKept();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, ImageObserver p3) {
        throw notKept();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, int p3, int p4, ImageObserver p5) {
        throw notKept();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, Color p3, ImageObserver p4) {
        throw notKept();
    }

    @Override
    public boolean drawImage(Image p0, int p1, int p2, int p3, int p4, Color p5, ImageObserver p6) {
        throw notKept();
    }

    @Override
    public boolean drawImage(
            Image p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, ImageObserver p9) {
        throw notKept();
    }

    @Override
    public boolean drawImage(
            Image p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, Color p9, ImageObserver p10) {
        throw notKept();
    }
}
