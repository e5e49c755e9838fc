/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.api.Place;

/**
 * Names places in an FCS file, which has bytes and keywords in place of lines.
 *
 * @param source name of the file
 */
public record FcsPlace(String source) {

	/** The whole file. */
	public Place file() {
		return Place.file(source);
	}

	Place at(long offset) {
		return new Place(source, 0, 0, "byte " + offset);
	}

	/** A keyword of the first data set. */
	public Place keyword(String keyword) {
		return new Place(source, 0, 0, "keyword " + keyword);
	}

	/** A keyword of a data set, counted from 1. */
	public Place keyword(int dataSet, String keyword) {
		return new Place(source, 0, 0, dataSet == 1 ? "keyword " + keyword : "data set " + dataSet + ", keyword " + keyword);
	}
}
