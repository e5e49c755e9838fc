/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.util.Optional;

import org.stemma.formats.value.Unit;
import org.stemma.formats.xml.XmlElement;

/**
 * The units that the file states for its assay, as UCUM codes; one that is not known here stays as the file spells it.
 *
 * @param concentration of concentrations and quantities
 * @param molarity      of molarities
 * @param size          of sizes
 */
record AssayUnits(String concentration, String molarity, String size) {

	/** The units of a file; of sizes a pure number where it states none, of amounts empty, since a number alone is none. */
	static AssayUnits of(XmlElement root) {
		Optional<XmlElement> units = root.children("Assay").flatMap(assay -> assay.children("Units")).findFirst();
		return new AssayUnits(code(units, "ConcentrationUnit", ""), code(units, "MolarityUnit", ""), code(units, "MolecularWeightUnit", "1"));
	}

	private static String code(Optional<XmlElement> units, String name, String unstated) {
		String spelled = units.map(all -> all.childCell(name).text()).orElse("");
		return Unit.parse(spelled).map(Unit::code).orElse(spelled.isEmpty() ? unstated : "{" + spelled + "}");
	}
}
