/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.formats.Mismatch;

/**
 * The HEADER segment: the version and three pairs of offsets, counted from the start of the data set.
 *
 * @param version  for example {@code FCS3.1}
 * @param text     the primary TEXT segment
 * @param data     the DATA segment; absent when only TEXT says where it lies
 * @param analysis the ANALYSIS segment, mostly absent
 */
public record Header(String version, Extent text, Extent data, Extent analysis) {

	/** Bytes of a HEADER without offsets of other segments. */
	static final int LENGTH = 58;

	private static final Pattern VERSION = Pattern.compile("FCS[23]\\.[0-9]");
	private static final int FIRST_OFFSET = 10;
	private static final int WIDTH = 8;
	private static final int VERSION_LENGTH = 6;

	/** Whether bytes begin like a FCS file of a version that can be read. */
	public static boolean begins(byte[] bytes) {
		return bytes.length >= VERSION_LENGTH && VERSION.matcher(ascii(bytes, 0, VERSION_LENGTH)).matches();
	}

	/** Reads the HEADER from the first bytes of a data set. */
	static Outcome<Header> parse(byte[] bytes, long at, FcsPlace place) {
		if (bytes.length < LENGTH) {
			return refused("fcs.header", at, bytes.length + " bytes", "a HEADER of " + LENGTH + " bytes", place);
		}
		if (!begins(bytes)) {
			return Outcome.refused(List.of(new Mismatch("fcs.version", place.at(at), ascii(bytes, 0, VERSION_LENGTH),
					"FCS2.0, FCS3.0 or FCS3.1").error()));
		}
		Optional<Extent> text = extent(bytes, 0);
		if (text.isEmpty() || text.get().absent() || text.get().length() < 2) {
			return refused("fcs.header", at + FIRST_OFFSET, "'" + ascii(bytes, FIRST_OFFSET, 2 * WIDTH) + "'",
					"begin and end of the TEXT segment", place);
		}
		return Outcome.of(new Header(ascii(bytes, 0, VERSION_LENGTH), text.get(), extent(bytes, 1).orElse(Extent.NONE),
				extent(bytes, 2).orElse(Extent.NONE)));
	}

	private static Outcome<Header> refused(String code, long at, String found, String expected, FcsPlace place) {
		return Outcome.refused(List.of(Mismatch.described(code, place.at(at), found, expected, "").error()));
	}

	/** A pair of offsets; blank counts as 0; empty when it is no pair of numbers. */
	private static Optional<Extent> extent(byte[] bytes, int pair) {
		int at = FIRST_OFFSET + pair * 2 * WIDTH;
		Optional<Long> begin = Keywords.whole(ascii(bytes, at, WIDTH), 0);
		Optional<Long> end = Keywords.whole(ascii(bytes, at + WIDTH, WIDTH), 0);
		return begin.flatMap(first -> end.map(last -> new Extent(first, last)));
	}

	private static String ascii(byte[] bytes, int from, int length) {
		return new String(Arrays.copyOfRange(bytes, from, from + length), StandardCharsets.ISO_8859_1);
	}
}
