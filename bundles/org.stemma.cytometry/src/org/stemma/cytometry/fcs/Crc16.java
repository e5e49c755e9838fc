/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

/**
 * A cyclic redundancy check of 16 bits with the polynomial of CCITT, x^16 + x^12 + x^5 + 1. FCS names the polynomial and
 * leaves open with which bit it begins and from which value, so that writers differ.
 */
enum Crc16 {
	/** Highest bit first, from 0. */
	FROM_ZERO(false, 0, 0),
	/** Highest bit first, from all ones. */
	FROM_ONES(false, 0xFFFF, 0),
	/** Lowest bit first, from 0. */
	LOW_FROM_ZERO(true, 0, 0),
	/** Lowest bit first, from all ones. */
	LOW_FROM_ONES(true, 0xFFFF, 0),
	/** Lowest bit first, from all ones, inverted at the end. */
	LOW_INVERTED(true, 0xFFFF, 0xFFFF);

	private static final int HIGH_FIRST = 0x1021;
	private static final int LOW_FIRST = 0x8408;
	private static final int TOP = 0x8000;
	private static final int ALL = 0xFFFF;

	private final boolean low;
	private final int start;
	private final int last;
	private final int[] table = new int[1 << Byte.SIZE];

	Crc16(boolean low, int start, int last) {
		this.low = low;
		this.start = start;
		this.last = last;
		for (int i = 0; i < table.length; i++) {
			table[i] = low ? lowFirst(i) : highFirst(i);
		}
	}

	private static int lowFirst(int value) {
		int crc = value;
		for (int bit = 0; bit < Byte.SIZE; bit++) {
			crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ LOW_FIRST;
		}
		return crc;
	}

	private static int highFirst(int value) {
		int crc = value << Byte.SIZE;
		for (int bit = 0; bit < Byte.SIZE; bit++) {
			crc = (crc & TOP) == 0 ? crc << 1 : crc << 1 ^ HIGH_FIRST;
		}
		return crc & ALL;
	}

	/** What to begin with. */
	int start() {
		return start;
	}

	/** Goes on over more bytes. */
	int over(int crc, byte[] bytes, int count) {
		int next = crc;
		for (int i = 0; i < count; i++) {
			next = low ? next >> Byte.SIZE ^ table[(next ^ bytes[i]) & 0xFF]
					: next << Byte.SIZE & ALL ^ table[next >> Byte.SIZE ^ bytes[i] & 0xFF];
		}
		return next;
	}

	/** The result. */
	int end(int crc) {
		return crc ^ last;
	}
}
