/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.population;

import java.util.List;

import org.stemma.api.Place;

/**
 * A saved gate's outline.
 *
 * @param id       its identifier
 * @param type     what kind of outline, in the program's words
 * @param parent   identifier of the gate it lies in, or empty
 * @param x        name of the first channel
 * @param y        name of the second channel, or empty
 * @param vertices its corners as written
 * @param place    where it stands
 */
public record SavedRegion(String id, String type, String parent, String x, String y, List<Corner> vertices,
		Place place) {

	/** Copies the list. */
	public SavedRegion {
		vertices = List.copyOf(vertices);
	}

	/**
	 * A corner.
	 *
	 * @param x    first coordinate as written
	 * @param y    second coordinate as written
	 * @param role what it marks, or empty
	 */
	public record Corner(String x, String y, String role) {
	}
}
