/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Laboratory;

/** What a test sets up: a lot whose specification counts CD34 positive cells, and the cytometer that counts them. */
final class CytometerLab {

	static final String LOT = "HPC-1";
	static final String CYTOMETER = "CYT-2";

	private final Laboratory laboratory;
	private final Story story;
	private final DemoStaff staff;

	CytometerLab(Laboratory laboratory, Story story, DemoStaff staff) {
		this.laboratory = laboratory;
		this.story = story;
		this.staff = staff;
	}

	/** The specification, the lot thawed from the vial of the demo, and a cytometer without settings. */
	void setUp() throws DemoStoppedException {
		RecordRef method = make(true, "quality.Method", Map.of("code", "QC-034", "title", "CD34 enumeration", "methodVersion", "1", "technique", "flow cytometry"));
		RecordRef draft = make(true, "quality.SpecificationVersion", Map.of("code", "SP-HPC-1", "number", "SP-HPC", "title", "HPC, apheresis",
				"specificationVersion", 1, "state", "DRAFT", "maximumPassage", 5, "maximumDoublings", BigDecimal.TEN, "criteria",
				List.of(Map.of("test", "CD34 enumeration", "method", method, "purpose", "RELEASE", "kind", "NUMBER", "unit", "/uL", "low",
						new BigDecimal("500"), "instrumentField", "viable cd34+ cell count"))));
		story.done(laboratory.records().revise(staff.documents(), draft, 1, Map.of("state", "EFFECTIVE"), "approved for use"));
		DemoRecords demo = new DemoSetUp(laboratory, story, staff).all();
		RecordRef lot = make(false, "culture.Lot", Map.of("code", LOT, "product", "HPC, apheresis", "kind", "PRODUCT", "intendedUse", "CLINICAL",
				"collection", laboratory.records().find("donation.Collection", "BM-0107").orElseThrow().ref(), "specification", draft));
		story.done(laboratory.cultures().thaw(staff.bench(), new Acts.Thaw(ActDetails.using(demo.media().medium()), lot, demo.vial(),
				new BigDecimal("900000"), Optional.empty(), List.of(new NewVessel("", "bag", Optional.empty(), Optional.empty())))));
		make(false, "instrument.Instrument", Map.of("code", CYTOMETER, "name", "Cytometer 2", "format", "fcs", "qualification", "QUALIFIED",
				"needsCalibration", false));
	}

	/** Gives the cytometer other settings. */
	void settings(Map<String, String> settings, String reason) throws DemoStoppedException {
		RecordView cytometer = laboratory.records().find("instrument.Instrument", CYTOMETER).orElseThrow();
		List<Map<String, String>> parts = new TreeMap<>(settings).entrySet().stream().map(each -> Map.of("key", each.getKey(), "value", each.getValue()))
				.toList();
		story.done(laboratory.records().revise(staff.supervisor(), cytometer.ref(), cytometer.version(), Map.of("readerSettings", parts), reason));
	}

	private RecordRef make(boolean quality, String kind, Map<String, Object> values) throws DemoStoppedException {
		return story.done(laboratory.records().create(quality ? staff.documents() : staff.supervisor(), kind, values)).ref();
	}
}
