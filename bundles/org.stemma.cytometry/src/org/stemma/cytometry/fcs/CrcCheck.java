/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Compares the bytes of a data set with the check value that stands in the eight characters behind its last segment,
 * since FCS 3.0. Zeros and anything that is no number mean that there is none.
 */
final class CrcCheck {

	private static final int LENGTH = 8;
	private static final int CHUNK = 1 << 20;
	private static final int HEX = 16;
	private static final int LARGEST = 0xFFFF;
	private static final Pattern NUMBER = Pattern.compile("[ 0]*[0-9A-Fa-f]{1,5} *");
	private static final Pattern DECIMAL = Pattern.compile("\\d+");

	private final FcsBytes bytes;
	private final FcsPlace place;
	private final ProblemLog log;

	CrcCheck(FcsBytes bytes, FcsPlace place, ProblemLog log) {
		this.bytes = bytes;
		this.place = place;
		this.log = log;
	}

	/**
	 * Logs a warning when the check value is not that of the data set.
	 *
	 * @param begin first byte of the data set
	 * @param end   last byte of its last segment
	 */
	void check(long begin, long end) throws IOException {
		if (end + LENGTH >= bytes.size()) {
			return;
		}
		String text = new String(bytes.atMost(end + 1, LENGTH), StandardCharsets.ISO_8859_1);
		String stated = text.strip().replaceFirst("^0+", "");
		if (!NUMBER.matcher(text).matches() || stated.isEmpty()) {
			return;
		}
		for (Crc16 kind : Crc16.values()) {
			if (says(stated, computed(kind, begin, end))) {
				return;
			}
		}
		log.add(Mismatch.described("fcs.crc", place.at(end + 1), "the check value " + text.strip(),
				"that of the bytes before it", "The file may be damaged: compare it with the one on the instrument.").warning());
	}

	private static boolean says(String stated, int value) {
		boolean decimal = DECIMAL.matcher(stated).matches() && Integer.parseInt(stated) == value;
		int hexadecimal = Integer.parseInt(stated, HEX);
		return decimal || hexadecimal <= LARGEST && hexadecimal == value;
	}

	private int computed(Crc16 kind, long begin, long end) throws IOException {
		byte[] chunk = new byte[CHUNK];
		int crc = kind.start();
		for (long at = begin; at <= end; at += CHUNK) {
			int count = (int) Math.min(CHUNK, end + 1 - at);
			bytes.read(at, chunk, count);
			crc = kind.over(crc, chunk, count);
		}
		return kind.end(crc);
	}
}
