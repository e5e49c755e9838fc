/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;

/** Paintings and rasters as images of the window system. */
public final class Pictures {

	private static final PaletteData DIRECT = new PaletteData(0xff0000, 0x00ff00, 0x0000ff);
	private static final int DEPTH = 24;

	private Pictures() {
	}

	/** An image of a raster; the caller disposes it. */
	public static Image image(Device device, Raster raster) {
		ImageData data = new ImageData(raster.width(), raster.height(), DEPTH, DIRECT);
		int[] line = new int[raster.width()];
		for (int y = 0; y < raster.height(); y++) {
			System.arraycopy(raster.rgb(), y * raster.width(), line, 0, line.length);
			data.setPixels(0, y, line.length, line, 0);
		}
		return new Image(device, data);
	}

	/** An image of a painting; the caller disposes it. */
	public static Image image(Device device, Painting painting, int width, int height) {
		Image image = new Image(device, new ImageData(width, height, DEPTH, DIRECT));
		GC gc = new GC(image);
		try (GcDrawing drawing = new GcDrawing(gc)) {
			Box all = new Box(0, 0, width, height);
			drawing.fill(all, Ink.PAPER);
			painting.paint(drawing, all);
		} finally {
			gc.dispose();
		}
		return image;
	}

	/** Writes a painting as a PNG file; on the thread of the windows. */
	public static void png(Device device, Painting painting, int width, int height, String file) {
		Image image = image(device, painting, width, height);
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(100) };
			loader.save(file, org.eclipse.swt.SWT.IMAGE_PNG);
		} finally {
			image.dispose();
		}
	}
}
