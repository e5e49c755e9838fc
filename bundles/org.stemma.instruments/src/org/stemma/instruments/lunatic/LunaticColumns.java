/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Spelling;
import org.stemma.formats.value.Unit;

/** The columns of a table and what they mean; line breaks in the names do not count. */
final class LunaticColumns {

	private static final Pattern WAVELENGTH = Pattern.compile("a(\\d{3})(?: ?\\((\\d*) ?mm\\)| ?\\(1 ?cm\\))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern BACKGROUND = Pattern.compile("(background \\(a\\d{3}\\)).*", Pattern.CASE_INSENSITIVE);
	private static final Pattern RATIO = Pattern.compile("a\\d{3} ?/ ?a\\d{3}", Pattern.CASE_INSENSITIVE);
	private static final Pattern CONCENTRATION = Pattern.compile("(?:a\\d{3} )?concentration");
	private static final String MARK = "plate position";

	private LunaticColumns() {
	}

	/** Whether a row is the header of such a table. */
	static boolean isHeader(Row row) {
		List<String> names = row.cells().stream().map(cell -> Spelling.folded(cell.text())).toList();
		return names.contains(MARK) && names.contains("sample name") && names.stream()
				.anyMatch(name -> wavelength(name).isPresent() || name.startsWith("a260/") || name.contains("dia") || name.equals("pump"));
	}

	/** How many names of such a header a row has. */
	static int known(Row row) {
		return isHeader(row) ? BASE.known(row.cells()) : 0;
	}

	/** The wavelength in nm of a column such as {@code A260} or {@code A280 (10mm)}. */
	static Optional<String> wavelength(String name) {
		Matcher column = WAVELENGTH.matcher(Spelling.plain(name));
		return column.matches() ? Optional.of(column.group(1)) : Optional.empty();
	}

	/** The same of a column whose absorbance is that of a centimetre, as where no other path length stands in the name. */
	static Optional<String> wavelengthAtOneCentimetre(String name) {
		Matcher column = WAVELENGTH.matcher(Spelling.plain(name));
		return column.matches() && (column.group(2) == null || Set.of("", "10").contains(column.group(2))) ? Optional.of(column.group(1))
				: Optional.empty();
	}

	/** The map for a header: its absorbances and backgrounds besides what is always known; one rule for the names of one thing. */
	static FieldMap map(Row header) {
		List<FieldRule> rules = new ArrayList<>(RULES);
		Map<String, FieldRule> more = new HashMap<>();
		for (Cell cell : header.cells()) {
			String name = Spelling.plain(cell.text());
			Matcher background = BACKGROUND.matcher(name);
			boolean known = BASE.rule(Label.parse(name)).isPresent();
			if (!known && wavelength(name).isPresent()) {
				more.putIfAbsent(Label.parse(name).name(), number(wavelengthAtOneCentimetre(name).map(nm -> "a" + nm)
						.orElse(name.toLowerCase(Locale.ROOT)), "{AU}", name).writtenIn("{AU}"));
			} else if (!known && RATIO.matcher(name).matches()) {
				more.putIfAbsent(Label.parse(name).name(), number(name.toLowerCase(Locale.ROOT), "1", name));
			} else if (!known && CONCENTRATION.matcher(Label.parse(name).name()).matches()) {
				String unit = Label.parse(name).unit().map(Unit::code).orElse("ng/uL");
				more.putIfAbsent(Label.parse(name).name(), number("concentration", unit, name));
			} else if (!known && background.matches()) {
				more.putIfAbsent(Label.parse(name).name(), number(background.group(1).toLowerCase(Locale.ROOT), "{AU}", name)
						.writtenIn("{AU}"));
			}
		}
		rules.addAll(more.values());
		return new FieldMap(rules);
	}

	private static List<FieldRule> rules() {
		List<FieldRule> rules = new ArrayList<>(List.of(sample("Sample name"), well("Plate Position"), time("Date"),
				text("well plate identifier", "Plate ID"), text("batch identifier", "Sample group"),
				text("analytical method identifier", "Application"), text("device identifier", "Instrument ID"),
				text("sample role type", "B/S/F/R"), number("concentration factor", "ng/uL", "Concentration factor"),
				number("molar attenuation coefficient setting", "1", "E1%"), text("path length mode", "Path length mode"),
				text("plate type", "Plate type"), text("pump", "Pump"), text("row", "Row"), text("column", "Column"),
				text("analyte", "Analyte"), text("buffer", "Buffer"), text("time of day", "Time"),
				text("source plate id", "Source Plate ID"), text("source position", "Source Position"),
				number("electronic absorbance reference wavelength setting", "nm", "Background wvl."),
				number("number of averages", "1", "Number of acquisitions", "Number of acquisitions (total)"),
				text("number of acquisitions used", "Number of acquisitions used", "Number of acquisitions used (total)"),
				text("acquisition filtering", "Acquisition filtering"), text("angles measured", "Angles measured (°)"),
				number("integration time", "s", "Acquisition time"), number("compartment temperature", "Cel", "Temperature")));
		rules.addAll(scattering());
		return rules;
	}

	private static List<FieldRule> scattering() {
		return List.of(number("z average diameter", "nm", "Z-Avg Dia.", "Z Ave. Dia"),
				number("polydispersity index", "1", "PdI"), number("diameter standard deviation", "nm", "SD Dia.", "SD Dia"),
				number("diffusion coefficient", "um2/s", "Diffusion coefficient"),
				number("rayleigh ratio r", "/km", "Rayleigh ratio R"),
				number("optical contrast constant k", "1", "Optical contrast constant K (m^2 mol kg^-2)"),
				number("viscosity at t (cp)", "1", "Viscosity at T (cP)"), number("ri at t", "1", "RI at T"),
				number("viscosity at 20°c (cp)", "1", "Viscosity at 20°C (cP)"), number("viscosity at 25°c (cp)", "1", "Viscosity at 25°C (cP)"),
				number("ri at 20°c", "1", "RI at 20°C"), number("ri at 25°c", "1", "RI at 25°C"), number("number of peaks", "1", "Number of Peaks"),
				number("number of angles", "1", "Number of angles"), number("intercept", "1", "Intercept"),
				number("derived intensity", "1", "Derived intensity (cps)"), number("kc/r (mol/g)", "1", "KC/R (mol/g)"),
				number("kd (ml/g)", "1", "kD (ml/g)"), number("b22", "1", "B22 (ml.mol/g^2)"),
				number("kd goodness of fit", "1", "kD goodness of fit"),
				number("b22 goodness of fit", "1", "B22 goodness of fit"),
				number("diameter @ c=0", "nm", "Diameter @ C=0"));
	}

	private static final List<FieldRule> RULES = rules();
	private static final FieldMap BASE = new FieldMap(RULES);
}
