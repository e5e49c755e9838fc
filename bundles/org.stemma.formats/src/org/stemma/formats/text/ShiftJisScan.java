/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

/**
 * Tells Shift-JIS, which Japanese instruments write, from Western code pages: each byte above ASCII belongs to a character of
 * that code, and at least one is kana, Greek (as in the unit of a micrometre) or a sign such as the degree, whose bytes no Western text
 * has side by side. A single quotation mark or trade mark sign before a letter is none.
 */
final class ShiftJisScan {

	/** Begins signs such as the degree, and stands for nothing in the Western code page. */
	private static final int NO_WESTERN = 0x81;

	private ShiftJisScan() {
	}

	static boolean looksLikeShiftJis(byte[] bytes) {
		boolean japanese = false;
		for (int i = 0; i < bytes.length; i++) {
			int lead = bytes[i] & 0xFF;
			int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
			if (isLead(lead)) {
				if (!isTrail(trail)) {
					return false;
				}
				japanese |= lead == NO_WESTERN || (lead == 0x82 || lead == 0x83) && trail >= 0x80;
				i++;
			} else if (lead == 0x80 || lead == 0xA0 || lead > 0xFC) {
				return false;
			}
		}
		return japanese;
	}

	private static boolean isLead(int code) {
		return code >= 0x81 && code <= 0x9F || code >= 0xE0 && code <= 0xFC;
	}

	private static boolean isTrail(int code) {
		return code >= 0x40 && code <= 0xFC && code != 0x7F;
	}
}
