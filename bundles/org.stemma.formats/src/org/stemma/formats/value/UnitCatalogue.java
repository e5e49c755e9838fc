/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units that instruments of a cell laboratory write, each with the spellings met. */
final class UnitCatalogue {

	private static final String CELLS = "number concentration";
	private static final String LENGTH = "length";
	private static final String VOLUME = "volume";
	private static final String MASS = "mass concentration";
	private static final String ABSORBANCE = "absorbance";
	private static final String TIME = "time";
	private static final String AMOUNT = "amount concentration";
	private static final String CATALYTIC = "catalytic concentration";

	private static final List<Spelled> ALL = List.of(
			new Spelled(Unit.ONE, "1", "#", "cell", "cells", "count", "counts", "unitless", "(unitless)"),
			new Spelled(new Unit("%", "number", -2), "%", "percent", "pct"),
			new Spelled(new Unit("/mL", CELLS, 0), "/mL", "1/mL", "cells/mL", "cell/mL", "#/mL", "cells per mL", "mL^-1", "counts/mL",
					"copies/mL", "cp/mL"),
			new Spelled(new Unit("/uL", CELLS, 3), "/uL", "1/uL", "cells/uL", "cell/uL", "#/uL", "cells per uL",
					"copies/uL", "cp/uL"),
			new Spelled(new Unit("/L", CELLS, -3), "/L", "1/L", "cells/L", "cell/L"),
			new Spelled(new Unit("/mm3", CELLS, 3), "/mm3", "cells/mm3", "cells/mm^3", "1/mm3", "#/mm3"),
			new Spelled(new Unit("10*3/mL", CELLS, 3), "10*3/mL"),
			new Spelled(new Unit("10*6/mL", CELLS, 6), "10*6/mL"),
			new Spelled(new Unit("m", LENGTH, 0), "m"), new Spelled(new Unit("cm", LENGTH, -2), "cm"),
			new Spelled(new Unit("mm", LENGTH, -3), "mm"),
			new Spelled(new Unit("um", LENGTH, -6), "um", "micron", "microns", "micrometer", "micrometers", "micrometre"),
			new Spelled(new Unit("nm", LENGTH, -9), "nm"),
			new Spelled(new Unit("um/{pixel}", "length per pixel", -6), "um/{pixel}", "um/pixel", "microns/pixel"),
			new Spelled(new Unit("L", VOLUME, 0), "L"), new Spelled(new Unit("mL", VOLUME, -3), "mL"),
			new Spelled(new Unit("uL", VOLUME, -6), "uL", "microliter", "microliters"),
			new Spelled(new Unit("nL", VOLUME, -9), "nL", "mL x 10^-6"),
			new Spelled(new Unit("g/L", MASS, 0), "g/L"), new Spelled(new Unit("mg/mL", MASS, 0), "mg/mL"),
			new Spelled(new Unit("mg/L", MASS, -3), "mg/L"), new Spelled(new Unit("ug/mL", MASS, -3), "ug/mL"),
			new Spelled(new Unit("ug/uL", MASS, 0), "ug/uL"),
			new Spelled(new Unit("g/dL", MASS, 1), "g/dL"), new Spelled(new Unit("mg/dL", MASS, -2), "mg/dL"),
			new Spelled(new Unit("ug/L", MASS, -6), "ug/L"), new Spelled(new Unit("pg/uL", MASS, -6), "pg/uL"),
			new Spelled(new Unit("fg/uL", MASS, -9), "fg/uL"), new Spelled(new Unit("ng/L", MASS, -9), "ng/L"),
			new Spelled(new Unit("ng/uL", MASS, -3), "ng/uL"), new Spelled(new Unit("ng/mL", MASS, -6), "ng/mL"),
			new Spelled(new Unit("mol/L", AMOUNT, 0), "mol/L", "M"),
			new Spelled(new Unit("mmol/L", AMOUNT, -3), "mmol/L", "mM"),
			new Spelled(new Unit("umol/L", AMOUNT, -6), "umol/L", "uM"),
			new Spelled(new Unit("Cel", "temperature", 0), "Cel", "°C", "degC", "deg C"),
			new Spelled(new Unit("{AU}", ABSORBANCE, 0), "{AU}", "AU", "OD"),
			new Spelled(new Unit("m{AU}", ABSORBANCE, -3), "m{AU}", "mAU", "mOD"),
			new Spelled(new Unit("[RFU]", "relative fluorescence", 0), "[RFU]", "RFU"),
			new Spelled(new Unit("[RLU]", "relative luminescence", 0), "[RLU]", "RLU"),
			new Spelled(new Unit("s", TIME, 0), "s", "sec", "second", "seconds"),
			new Spelled(new Unit("h", "hours", 0), "h", "hr", "hrs", "hour", "hours"),
			new Spelled(new Unit("ms", TIME, -3), "ms", "msec", "milliseconds"),
			new Spelled(new Unit("us", TIME, -6), "us", "usec", "microseconds"),
			new Spelled(new Unit("[pH]", "acidity", 0), "[pH]", "pH"), new Spelled(new Unit("[psi]", "pressure in psi", 0), "[psi]", "psi"),
			new Spelled(new Unit("mm[Hg]", "pressure", 0), "mm[Hg]", "mmHg"),
			new Spelled(new Unit("U/L", CATALYTIC, 0), "U/L"), new Spelled(new Unit("mU/mL", CATALYTIC, 0), "mU/mL"),
			new Spelled(new Unit("U/mL", CATALYTIC, 3), "U/mL"), new Spelled(new Unit("kU/L", CATALYTIC, 3), "kU/L"),
			new Spelled(new Unit("umol/mL", AMOUNT, -3), "umol/mL"), new Spelled(new Unit("nmol/mL", AMOUNT, -6), "nmol/mL"),
			new Spelled(new Unit("kPa", "pressure in kPa", 0), "kPa"), new Spelled(new Unit("mbar", "pressure in bar", -3), "mbar"),
			new Spelled(new Unit("mosm/kg", "osmolality", 0), "mosm/kg", "mOsm/kg"),
			new Spelled(new Unit("pg/mL", MASS, -9), "pg/mL"), new Spelled(new Unit("nmol/L", AMOUNT, -9), "nmol/L", "nM"),
			new Spelled(new Unit("fmol/uL", AMOUNT, -9), "fmol/uL"), new Spelled(new Unit("pmol/uL", AMOUNT, -6), "pmol/uL"),
			new Spelled(new Unit("pmol/L", AMOUNT, -12), "pmol/L", "pM"),
			new Spelled(new Unit("L/mol/cm", "molar absorption", 0), "L/mol/cm", "L/(mol*cm)", "M-1cm-1"),
			new Spelled(new Unit("kDa", "molecular mass", 3), "kDa", "kD"),
			new Spelled(new Unit("{bp}", "base pairs", 0), "{bp}", "bp"), new Spelled(new Unit("{nt}", "nucleotides", 0), "{nt}", "nt"),
			new Spelled(new Unit("um2/s", "diffusion", 0), "um2/s", "um^2/s"),
			new Spelled(new Unit("/km", "number per length", -3), "/km", "1/km", "km^-1"),
			new Spelled(new Unit("/cm", "number per length", 2), "/cm", "1/cm", "cm^-1"),
			new Spelled(new Unit("mm2", "area", -6), "mm2", "mm^2", "Sq.mm", "sq mm"));

	private static final Map<String, Unit> BY_CODE = ALL.stream().map(Spelled::unit)
			.collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
	private static final Map<String, Unit> EXACT = exact();
	private static final Map<String, Optional<Unit>> ANY_CASE = anyCase();

	private UnitCatalogue() {
	}

	private record Spelled(Unit unit, List<String> spellings) {

		Spelled(Unit unit, String... spellings) {
			this(unit, List.of(spellings));
		}
	}

	static Optional<Unit> byCode(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	/** The unit of a spelling; case decides only where it has to, as between M (mol/L) and m. */
	static Optional<Unit> bySpelling(String spelling) {
		Unit exact = EXACT.get(spelling);
		return exact != null ? Optional.of(exact)
				: ANY_CASE.getOrDefault(spelling.toLowerCase(Locale.ROOT), Optional.empty());
	}

	private static Map<String, Unit> exact() {
		Map<String, Unit> units = new HashMap<>();
		ALL.forEach(each -> each.spellings().forEach(spelling -> units.put(Spelling.plain(spelling), each.unit())));
		return Map.copyOf(units);
	}

	private static Map<String, Optional<Unit>> anyCase() {
		Map<String, Optional<Unit>> units = new HashMap<>();
		EXACT.forEach((spelling, unit) -> units.merge(spelling.toLowerCase(Locale.ROOT), Optional.of(unit),
				(first, second) -> first.equals(second) ? first : Optional.empty()));
		return Map.copyOf(units);
	}
}
