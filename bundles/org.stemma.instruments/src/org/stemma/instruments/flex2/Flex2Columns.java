/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.flex2;

import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.Bounds;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;

/** The columns of a FLEX2 export and what they mean. The plain file states no units; the maker fixes them. */
final class Flex2Columns {

	static final String AMOUNT = "molar concentration";
	static final String MASS = "mass concentration";

	private static final String TOTAL = "total cell density (cell counter)";
	private static final String VIABLE = "viable cell density (cell counter)";
	private static final String VIABILITY = "viability (cell counter)";
	private static final Set<String> IN_MASS = Set.of("Gluc", "Lac");
	private static final BigDecimal MOST_BASIC = BigDecimal.valueOf(14);
	private static final BigDecimal BOILING = BigDecimal.valueOf(100);

	/** What is measured under the name of a column. */
	static final Map<String, String> ANALYTES = Map.ofEntries(Map.entry("Gln", "glutamine"), Map.entry("Glu", "glutamate"),
			Map.entry("Gluc", "glucose"), Map.entry("Lac", "lactate"), Map.entry("NH4+", "ammonium"), Map.entry("Na+", "sodium"),
			Map.entry("K+", "potassium"), Map.entry("Ca++", "calcium"), Map.entry("HCO3", "bicarbonate"));

	/** The modules of the instrument by the way they detect, each with the values it measures. */
	static final Map<String, Set<String>> DETECTIONS = new TreeMap<>(Map.of("metabolite-detection", Set.of(AMOUNT, MASS), "ph-detection",
			Set.of("ph"), "blood-gas-detection", Set.of("po2", "pco2"), "osmolality-detection", Set.of("osmolality"), "cell-counting",
			Set.of(TOTAL, VIABLE, VIABILITY)));

	private Flex2Columns() {
	}

	static FieldMap map() {
		return new FieldMap(Stream.of(records(), analytes(), inOtherUnits(), gases(), cells(), vessel(), settings()).flatMap(List::stream).toList(),
				new AtMost(VIABLE, TOTAL), new PercentOf(VIABILITY, VIABLE, TOTAL), new AtMost("viable cell count", "total cell count"));
	}

	private static List<FieldRule> records() {
		return List.of(time("Date & Time").required(), sample("Sample ID").required(), text("sample document/description", "Sample Type").mark(),
				text("batch identifier", "Batch ID"), text("vessel id", "Vessel ID"), text("sample time", "Sample Time"),
				text("analyst", "Operator"), text("tray location", "Tray Location"), text("time in tray", "Time In Tray"));
	}

	private static List<FieldRule> analytes() {
		return List.of(amount("Gln").mark(), amount("Glu").mark(), mass("Gluc").mark(), mass("Lac").mark(), amount("NH4+").mark(),
				amount("Na+"), amount("K+"), amount("Ca++"), amount("HCO3"));
	}

	/** Instruments can be set to report an analyte in moles or in mass; the file says so in the name or the row of units. */
	private static List<FieldRule> inOtherUnits() {
		return ANALYTES.keySet().stream().map(name -> IN_MASS.contains(name) ? number(AMOUNT, "mmol/L", name) : number(MASS, "g/L", name))
				.map(rule -> rule.within(notNegative())).toList();
	}

	private static List<FieldRule> gases() {
		return List.of(number("ph", "[pH]", "pH").within(acidity()).writtenIn("[pH]"), pressure("po2", "PO2"), pressure("pco2", "PCO2"),
				number("osmolality", "mosm/kg", "Osm").within(notNegative()).writtenIn("mosm/kg"),
				share("oxygen saturation", "O2 Saturation"), share("carbon dioxide saturation", "CO2 Saturation"),
				number("ph @ temp", "[pH]", "pH @ Temp").within(acidity()).writtenIn("[pH]").mark(), pressure("pco2 @ temp", "PCO2 @ Temp").mark(),
				pressure("po2 @ temp", "PO2 @ Temp").mark());
	}

	private static List<FieldRule> cells() {
		return List.of(density(TOTAL, "Total Density"), density(VIABLE, "Viable Density"),
				number(VIABILITY, "%", "Viability").within(percentage()).writtenIn("%"),
				number("average live cell diameter (cell counter)", "um", "Avg. Live Diameter").within(notNegative()).writtenIn("um"),
				count("viable cell count", "Total Live Count"), count("total cell count", "Total Cell Count"),
				number("live cell std. deviation", "1", "Live Cell Std. Deviation").within(notNegative()),
				text("cell type processing method", "Cell Type"), text("cell inspection type", "Cell Inspection Type"),
				text("cell density dilution", "Cell Density Dilution"), count("valid images", "Valid Images"),
				number("pre-dilution multiplier", "1", "Pre-Dilution Multiplier").within(notNegative()).mark());
	}

	private static List<FieldRule> vessel() {
		return List.of(number("temperature", "Cel", "Vessel Temperature").within(liquid()).writtenIn("Cel"),
				number("vessel pressure (psi)", "[psi]", "Vessel Pressure").writtenIn("[psi]"), number("sparging o2%", "1", "Sparging O2%"),
				text("chemistry dilution ratio", "Chemistry Dilution Ratio"));
	}

	private static List<FieldRule> settings() {
		return List.of(number("chemistry flow time", "1", "Chemistry Flow Time"), number("ph / gas flow time", "1", "pH / Gas Flow Time"),
				number("cell density flow", "1", "Cell Density Flow", "Cell Density Flow Time"),
				fact("chemistry cartridge lot number", "Chemistry Cartridge Lot Number"), fact("chemistry card lot number", "Chemistry Card Lot Number"),
				fact("gas cartridge lot number", "Gas Cartridge Lot Number"));
	}

	private static FieldRule amount(String name) {
		return number(AMOUNT, "mmol/L", name).within(notNegative()).writtenIn("mmol/L");
	}

	private static FieldRule mass(String name) {
		return number(MASS, "g/L", name).within(notNegative()).writtenIn("g/L");
	}

	private static FieldRule pressure(String field, String name) {
		return number(field, "mm[Hg]", name).within(notNegative()).writtenIn("mm[Hg]");
	}

	private static FieldRule share(String field, String name) {
		return number(field, "%", name).within(notNegative()).writtenIn("%");
	}

	private static FieldRule density(String field, String name) {
		return number(field, "10*6/mL", name).within(Bounds.density()).writtenIn("10*6/mL");
	}

	/** What a pH can be: 7340 is one of which a spreadsheet took the point for a mark between thousands. */
	private static Bounds acidity() {
		return new Bounds(BigDecimal.ZERO, false, Optional.of(MOST_BASIC), false);
	}

	/** Temperatures of a liquid in degrees Celsius. */
	private static Bounds liquid() {
		return new Bounds(BigDecimal.ZERO, false, Optional.of(BOILING), false);
	}

	private static FieldRule count(String field, String name) {
		return number(field, "1", name).within(notNegative());
	}
}
