/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A picture as the bytes of a PNG file, without any window system. Source: Portable Network Graphics, W3C recommendation. */
public final class PngBytes {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final byte[] EIGHT_BITS_RGB = { 8, 2, 0, 0, 0 };

	private PngBytes() {
	}

	/** The file. */
	public static byte[] of(Raster raster) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream file = new DataOutputStream(bytes)) {
			file.write(SIGNATURE);
			ByteArrayOutputStream head = new ByteArrayOutputStream();
			DataOutputStream fields = new DataOutputStream(head);
			fields.writeInt(raster.width());
			fields.writeInt(raster.height());
			fields.write(EIGHT_BITS_RGB);
			chunk(file, "IHDR", head.toByteArray());
			chunk(file, "IDAT", packed(raster));
			chunk(file, "IEND", new byte[0]);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static byte[] packed(Raster raster) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			byte[] line = new byte[1 + 3 * raster.width()];
			for (int y = 0; y < raster.height(); y++) {
				for (int x = 0; x < raster.width(); x++) {
					int rgb = raster.rgb()[y * raster.width() + x];
					line[1 + 3 * x] = (byte) (rgb >> 16);
					line[2 + 3 * x] = (byte) (rgb >> 8);
					line[3 + 3 * x] = (byte) rgb;
				}
				out.write(line);
			}
		}
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(data);
		file.writeInt(data.length);
		file.write(name);
		file.write(data);
		file.writeInt((int) sum.getValue());
	}
}
