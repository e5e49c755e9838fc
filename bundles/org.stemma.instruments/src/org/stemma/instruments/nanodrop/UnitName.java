/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.value.Unit;

/** What a concentration is, as its unit tells: of mass, of amount of substance or of cells. */
final class UnitName {

	private static final Unit MOLAR = Unit.ofCode("mol/L");
	private static final Unit CELLS = Unit.ofCode("/mL");
	private static final List<Unit> CONCENTRATIONS = List.of(Unit.ofCode("g/L"), MOLAR, CELLS);

	private UnitName() {
	}

	/** The term of a concentration in this unit as the instrument spells it; of mass where the unit is not known. */
	static String concentration(String unit) {
		return Unit.parse(unit).filter(MOLAR::convertsTo).isPresent() ? "molar concentration" : NanoDropFields.CONCENTRATION;
	}

	/** A value whose column is named by a unit alone, in that unit; any other value as it is. */
	static Measured named(Measured value, String name) {
		Optional<Unit> unit = Unit.parse(name).filter(found -> name.length() > 1 && CONCENTRATIONS.stream().anyMatch(found::convertsTo));
		return unit.map(found -> new Measured(found.convertsTo(CELLS) ? value.field() : concentration(name), value.value(), value.text(),
				value.value().isPresent() ? found.code() : "", value.state(), value.place())).orElse(value);
	}
}
