/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.release.Dossier;
import org.stemma.api.report.DossierContent;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ElnWriterTest {

	private static final byte[] RAW = "sample;value\n".getBytes(StandardCharsets.UTF_8);
	private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneId.of("Europe/Athens"));

	private final RecordView lot = view("culture.Lot", "MSC/26:1", "Lot",
			new FieldView("yield", "Yield", Optional.of(new Quantity(new BigDecimal("1.50"), "10*6")), "", "1.50 10⁶"),
			new FieldView("unset", "Unset", Optional.empty(), "", ""));

	@Test
	void everyFileIsDescribedWithItsSizeAndHash() throws IOException {
		Map<String, byte[]> entries = written(content(RAW));
		JsonObject crate = json(entries.get("MSC_26_1/ro-crate-metadata.json"));
		int files = 0;
		for (JsonElement each : crate.getAsJsonArray("@graph")) {
			JsonObject entity = each.getAsJsonObject();
			if (entity.get("@type").getAsString().equals("File")) {
				byte[] bytes = entries.get("MSC_26_1/" + entity.get("@id").getAsString().substring(2));
				assertEquals(Integer.toString(bytes.length), entity.get("contentSize").getAsString());
				assertEquals(InstrumentFile.of("x", bytes).hash().hex(), entity.get("sha256").getAsString());
				files++;
			}
		}
		assertEquals(entries.size() - 1, files);
		assertEquals(4, files, "lot, raw file's record, signature, raw file");
	}

	@Test
	void theRawFileIsThereByteForByte() throws IOException {
		assertArrayEquals(RAW, written(content(RAW)).entrySet().stream()
				.filter(entry -> entry.getKey().endsWith("/export.csv")).findFirst().orElseThrow().getValue());
	}

	@Test
	void aRecordKeepsItsNumbersAsEntered() throws IOException {
		JsonObject record = json(written(content(RAW)).get("MSC_26_1/records/culture.Lot/MSC_26_1.json"));
		JsonObject field = record.getAsJsonArray("fields").get(0).getAsJsonObject();
		assertEquals("1.50", field.getAsJsonObject("value").get("value").getAsString());
		assertEquals(1, record.getAsJsonArray("fields").size());
	}

	@Test
	void theSameContentGivesTheSameBytes() throws IOException {
		assertArrayEquals(bytes(content(RAW)), bytes(content(RAW)));
	}

	@Test
	void missingOrChangedBytesStopIt() {
		assertTrue(assertThrows(IOException.class, () -> bytes(content(null))).getMessage().contains("export.csv"));
		assertThrows(IOException.class, () -> bytes(content(new byte[] { 1 })));
	}

	private DossierContent content(byte[] kept) throws IOException {
		ContentHash hash = InstrumentFile.of("export.csv", RAW).hash();
		RecordView raw = view("instrument.RawFile", hash.hex(), "Raw file",
				new FieldView("name", "Name", Optional.of("export.csv"), "", "export.csv"),
				new FieldView("content", "Content", Optional.of(hash), "", hash.hex()));
		Dossier dossier = new Dossier(lot, MADE.toInstant(), MADE.getZone(), List.of(lot, raw));
		return new DossierContent("Lab", true, "Anna", MADE, dossier, List.of(view("release.Signature", "SIG-1", "Signature")),
				asked -> Optional.ofNullable(kept).map(ByteArrayInputStream::new));
	}

	private static RecordView view(String kind, String code, String title, FieldView... fields) {
		RecordRef ref = new RecordRef(kind, UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code);
		return new RecordView(ref, 1, new ContentHash("a".repeat(64)), title, List.of(fields));
	}

	private static byte[] bytes(DossierContent content) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		new ElnWriter().write(content, target);
		return target.toByteArray();
	}

	private static Map<String, byte[]> written(DossierContent content) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (InputStream bytes = new ByteArrayInputStream(bytes(content)); ZipInputStream zip = new ZipInputStream(bytes)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static JsonObject json(byte[] bytes) {
		return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
	}
}
