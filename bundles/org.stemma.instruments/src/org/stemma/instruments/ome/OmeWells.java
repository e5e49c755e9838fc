/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.plate.Well;
import org.stemma.formats.xml.XmlElement;

/** Which image was taken in which well of which plate. */
final class OmeWells {


	private final Map<String, String> wells = new HashMap<>();
	private final Map<String, String> plates = new HashMap<>();

	OmeWells(XmlElement root) {
		root.children("Plate").forEach(plate -> plate.children("Well")
				.forEach(well -> well.children("WellSample").flatMap(sample -> sample.children("ImageRef"))
						.flatMap(reference -> reference.attribute("ID").stream()).forEach(image -> {
							address(well).ifPresent(address -> wells.put(image, address));
							plate.attribute("Name").or(() -> plate.attribute("ID")).ifPresent(name -> plates.put(image, name));
						})));
	}

	/** The well of an image, or empty. */
	String well(String image) {
		return wells.getOrDefault(image, "");
	}

	/** The plate of an image. */
	Optional<String> plate(String image) {
		return Optional.ofNullable(plates.get(image));
	}

	/** Rows and columns are counted from 0. */
	private static Optional<String> address(XmlElement well) {
		return index(well, "Row").flatMap(row -> index(well, "Column").filter(column -> Well.exists(row, column + 1))
				.map(column -> new Well(row, column + 1).name()));
	}

	private static Optional<Integer> index(XmlElement well, String attribute) {
		return well.attribute(attribute).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf);
	}
}
