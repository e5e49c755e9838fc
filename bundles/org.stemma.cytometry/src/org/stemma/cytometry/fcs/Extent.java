/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

/**
 * Where a segment lies: first and last byte, both belonging to it, as FCS counts.
 *
 * @param begin offset of the first byte
 * @param end   offset of the last byte
 */
public record Extent(long begin, long end) {

	/** No segment. */
	public static final Extent NONE = new Extent(0, 0);

	/** What writers put into the HEADER for "see TEXT", besides zero. */
	private static final long UNKNOWN = 99_999_999;

	/** Whether the pair says that there is no segment, or that it is described elsewhere. */
	public boolean absent() {
		return begin <= 0 || end <= 0 || begin == UNKNOWN || end == UNKNOWN && begin == 0;
	}

	/** Number of bytes, 0 when the end lies before the begin. */
	public long length() {
		return absent() ? 0 : Math.max(0, end - begin + 1);
	}

	/** Whether it shares a byte with another segment. */
	public boolean overlaps(Extent other) {
		return length() > 0 && other.length() > 0 && begin <= other.end && end >= other.begin;
	}

	/** The same segment counted from another place. */
	public Extent movedBy(long offset) {
		return absent() ? this : new Extent(begin + offset, end + offset);
	}

	@Override
	public String toString() {
		return absent() ? "none" : begin + "-" + end;
	}
}
