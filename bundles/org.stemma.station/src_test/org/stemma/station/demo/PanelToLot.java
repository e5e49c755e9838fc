/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.instrument.PreviewText;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.panel.PanelPositions;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.cytometry.panel.PositionText;

/** A cytometer's file and a panel end in the result of a lot and on its certificate, and in nothing before positions are adopted. */
final class PanelToLot {

	/** As many of the 420 CD34 positive cells take up a little 7-AAD. */
	private static final int DIM = 42;

	private final CytometerLab lab;

	PanelToLot(CytometerLab lab) {
		this.lab = lab;
	}

	void happens(Path folder) throws IOException {
		Path tube = Files.write(folder.resolve("tube.fcs"), new MadeTube(9_800, 10_000, 420 - DIM, DIM).bytes(CytometerLab.LOT));
		lab.settings(withBeads(Map.of(PanelSettings.PANEL, "ishage-cd34")), "the panel was installed");
		givesNoResult(tube);
		lab.settings(placed("CYT-2 v1", Map.of()), "gates verified with PQ-7");
		RecordRef run = givesTheResult(tube);
		certificateShowsIt();
		lab.settings(placed("CYT-2 v2", Map.of("Viable", "7-AAD compensated on logicle(262144 0.5 4.5 0) below 0.3")), "another lot of 7-AAD");
		readAgainSaysWhatDiffers(run);
	}

	/** While the gates stand where they were shipped. */
	private void givesNoResult(Path tube) {
		Outcome<ImportPreview> preview = preview(tube);
		assertTrue(preview.get().rows().getFirst().results().isEmpty());
		String lines = lines(preview.get());
		assertTrue(lines.contains("\"844.2857 /uL by gates as shipped\" in place of a value for CD34 enumeration, so no result is entered"), lines);
		assertTrue(lines.contains("stand where they were shipped"), lines);
	}

	private RecordRef givesTheResult(Path tube) {
		ImportPreview preview = preview(tube).get();
		assertTrue(lines(preview).contains("CD34 enumeration: 844.2857 /µL (≥ 500 /µL: WITHIN)"), lines(preview));
		ImportReceipt receipt = lab.laboratory().imports().accept(lab.bench(), preview, Set.of(0)).get();
		RecordView result = lab.laboratory().records().find(receipt.results().getFirst()).orElseThrow();
		assertEquals("844.2857", result.text("value"));
		assertEquals(CytometerLab.LOT, result.value("lot", RecordRef.class).orElseThrow().code());
		RecordView run = lab.laboratory().records().find(result.value("run", RecordRef.class).orElseThrow()).orElseThrow();
		assertTrue(run.fields().stream().anyMatch(field -> field.text().equals("CYT-2 v1")), run.fields().toString());
		assertTrue(run.fields().stream().anyMatch(field -> field.text().contains("CD34 = FL2-A")), run.fields().toString());
		return receipt.run();
	}

	private void certificateShowsIt() throws IOException {
		List<String> dossier = lab.laboratory().release().gate(lab.lot()).get().dossier().records().stream().map(each -> each.ref().kind()).toList();
		assertTrue(dossier.containsAll(List.of("quality.Result", "instrument.InstrumentRun", "instrument.Instrument")), dossier.toString());
		try (PDDocument certificate = Loader.loadPDF(lab.certificate())) {
			String text = new PDFTextStripper().getText(certificate).replaceAll("\\s+", " ");
			assertTrue(text.contains("CD34 enumeration") && text.contains("844.2857"), text);
		}
	}

	private void readAgainSaysWhatDiffers(RecordRef run) {
		List<String> differences = lab.laboratory().imports().reread(lab.bench(), run).get().differences().stream()
				.map(each -> each.field() + ": " + each.kept() + " -> " + each.now()).toList();
		assertTrue(differences.contains("panel positions version: CYT-2 v1 -> CYT-2 v2"), differences.toString());
		assertTrue(differences.contains("viable cd34+ cell count events: 420 1 -> 378 1"), differences.toString());
		assertTrue(differences.contains("viable cd34+ cell count: 844.2857 /uL -> 759.8571 /uL"), differences.toString());
		assertFalse(differences.stream().anyMatch(each -> each.startsWith("$P1N")), differences.toString());
	}

	private Outcome<ImportPreview> preview(Path file) {
		return lab.laboratory().imports().preview(lab.bench(), file, Optional.of(CytometerLab.CYTOMETER));
	}

	private static String lines(ImportPreview preview) {
		return String.join("\n", new PreviewText(preview).lines());
	}

	private static Map<String, String> withBeads(Map<String, String> settings) {
		Map<String, String> all = new HashMap<>(settings);
		all.putAll(Map.of("beads.count", "98500", "beads.volume", "100", "beads.dilution", "20"));
		return all;
	}

	/** Every gate confirmed where it was shipped, but for some. */
	private static Map<String, String> placed(String version, Map<String, String> moved) {
		Map<String, Region> regions = new HashMap<>();
		PanelTemplate shipped = PanelTemplate.ishageCd34();
		shipped.drawn().forEach(gate -> regions.put(gate.id(), gate.region()));
		moved.forEach((gate, words) -> regions.put(gate, PositionText.read(words).orElseThrow()));
		return withBeads(new PanelSettings(new PanelPositions(version, regions).on(shipped).get(), Map.of(), Optional.empty(), "").settings());
	}
}
