/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.cytometry.fcs.Column.Doubles;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Reads events whose values are written as digits, in fields of fixed width or between delimiters. */
final class AsciiValues {

	private static final int MOST_DIGITS = 15;

	private final DataSet set;
	private final byte[] bytes;
	private final ProblemLog log;
	private final FcsPlace place;
	private int at;

	AsciiValues(DataSet set, byte[] bytes, FcsPlace place, ProblemLog log) {
		this.set = set;
		this.bytes = bytes;
		this.place = place;
		this.log = log;
	}

	/** The columns, or empty with the reason logged. */
	Optional<List<Column>> read() {
		List<Parameter> parameters = set.layout().parameters();
		double[][] values = new double[parameters.size()][set.events()];
		for (int event = 0; event < set.events(); event++) {
			for (int p = 0; p < values.length; p++) {
				int width = parameters.get(p).bits();
				double value = width == 0 ? delimited() : fixed(width);
				if (value < 0) {
					log.add(Mismatch.described("fcs.ascii", place.at(set.data().begin() + at),
							"no digits in event " + (event + 1), "a value of " + parameters.get(p).name(), "").error());
					return Optional.empty();
				}
				values[p][event] = value;
			}
		}
		List<Column> columns = new ArrayList<>();
		for (double[] column : values) {
			columns.add(new Doubles(column));
		}
		return Optional.of(columns);
	}

	/** Number of delimited values in a segment. */
	static long count(byte[] bytes) {
		long count = 0;
		boolean inside = false;
		for (byte each : bytes) {
			boolean digit = each >= '0' && each <= '9';
			count += digit && !inside ? 1 : 0;
			inside = digit;
		}
		return count;
	}

	private double delimited() {
		while (at < bytes.length && separates(bytes[at])) {
			at++;
		}
		int from = at;
		while (at < bytes.length && !separates(bytes[at])) {
			at++;
		}
		return number(from, at);
	}

	private double fixed(int width) {
		if (at + width > bytes.length) {
			return -1;
		}
		int from = at;
		at += width;
		int end = at;
		while (from < end && bytes[from] == ' ') {
			from++;
		}
		while (end > from && bytes[end - 1] == ' ') {
			end--;
		}
		return number(from, end);
	}

	private double number(int from, int end) {
		if (from == end || end - from > MOST_DIGITS) {
			return -1;
		}
		double value = 0;
		for (int i = from; i < end; i++) {
			int digit = bytes[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

	private static boolean separates(byte each) {
		return each == ' ' || each == '\t' || each == ',' || each == '\r' || each == '\n';
	}
}
