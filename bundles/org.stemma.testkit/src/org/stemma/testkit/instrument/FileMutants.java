/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Damages a file in the ways that files are damaged: bytes changed, the end cut off, lines lost, doubled or exchanged,
 * columns exchanged, a stretch of bytes lost or repeated. The same seed gives the same mutants.
 */
public final class FileMutants {

	private static final int KINDS = 8;
	private static final int MOST_FLIPS = 5;
	private static final int BYTE = 256;
	private static final String DELIMITERS = ",;\t";
	private static final String SEPARATORS = DELIMITERS + " \"\n";

	private final byte[] original;
	private final Random random;

	/** Mutants of these bytes, which are at least one. */
	public FileMutants(byte[] original, long seed) {
		this.original = original.clone();
		this.random = new Random(seed);
	}

	/** The next mutant; it may by chance equal the original. */
	public byte[] next() {
		return switch (random.nextInt(KINDS)) {
		case 0 -> flipped();
		case 1 -> Arrays.copyOf(original, random.nextInt(original.length));
		case 2 -> lines(lines -> lines.remove(random.nextInt(lines.size())));
		case 3 -> lines(lines -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size()))));
		case 4 -> lines(lines -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size())));
		case 5 -> lines(this::swapCells);
		case 6 -> without(random.nextInt(original.length), random.nextInt(original.length));
		default -> replacedDelimiter();
		};
	}

	private byte[] flipped() {
		byte[] bytes = original.clone();
		int flips = 1 + random.nextInt(MOST_FLIPS);
		for (int i = 0; i < flips; i++) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(BYTE);
		}
		return bytes;
	}

	private byte[] without(int one, int other) {
		byte[] head = Arrays.copyOf(original, Math.min(one, other));
		byte[] tail = Arrays.copyOfRange(original, Math.max(one, other), original.length);
		return joined(List.of(head, tail));
	}

	private byte[] replacedDelimiter() {
		byte[] bytes = original.clone();
		int start = random.nextInt(bytes.length);
		for (int i = 0; i < bytes.length; i++) {
			int at = (start + i) % bytes.length;
			if (DELIMITERS.indexOf(bytes[at]) >= 0) {
				bytes[at] = (byte) SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
				return bytes;
			}
		}
		return bytes;
	}

	private void swapCells(List<byte[]> lines) {
		int index = random.nextInt(lines.size());
		String line = new String(lines.get(index), StandardCharsets.ISO_8859_1);
		String delimiter = String.valueOf(DELIMITERS.charAt(random.nextInt(DELIMITERS.length())));
		List<String> cells = new ArrayList<>(List.of(line.split(delimiter, -1)));
		Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
		lines.set(index, String.join(delimiter, cells).getBytes(StandardCharsets.ISO_8859_1));
	}

	private byte[] lines(Consumer<List<byte[]>> change) {
		List<byte[]> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < original.length; i++) {
			if (original[i] == '\n' || i == original.length - 1) {
				lines.add(Arrays.copyOfRange(original, start, i + 1));
				start = i + 1;
			}
		}
		change.accept(lines);
		return joined(lines);
	}

	private static byte[] joined(List<byte[]> parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		parts.forEach(all::writeBytes);
		return all.toByteArray();
	}
}
