/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Attachment;
import org.stemma.model.culture.Observe;

final class ObserveActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void tellsWhatWasSeen() {
		ActReceipt receipt = at.cultures.observe(at.bench,
				new Acts.Observe(ActDetails.now(), at.flask, Optional.of(n("60")), "spindle-shaped", true)).get();
		assertEquals("F-1 observed, confluence 60 %, spindle-shaped, signs of contamination", receipt.sentence());
	}

	@Test
	void keepsAPhoto(@TempDir Path folder) throws IOException {
		Path photo = Files.write(folder.resolve("day 3.jpg"), new byte[] { 1, 2, 3 });
		Outcome<ActReceipt> outcome = at.cultures.observe(at.bench, new Acts.Observe(
				ActDetails.now().attaching(List.of(photo)), at.flask, Optional.empty(), "", false));
		Attachment attachment = at.act(Observe.class, outcome).getAttachments().getFirst();
		assertEquals("day 3.jpg", attachment.getName());
		assertEquals("image/jpeg", attachment.getMediaType());
		try (var bytes = at.lab.store().files().open(attachment.getContent()).orElseThrow()) {
			assertArrayEquals(new byte[] { 1, 2, 3 }, bytes.readAllBytes());
		}
		assertEquals("F-1 observed, 1 attached", outcome.get().sentence());
	}

	@Test
	void refusesAFileThatIsNotThere(@TempDir Path folder) {
		at.refused("attachment.unreadable", () -> at.cultures.observe(at.bench, new Acts.Observe(
				ActDetails.now().attaching(List.of(folder.resolve("no.jpg"))), at.flask, Optional.empty(), "", false)));
	}

	@Test
	void refusesAnObservationOfNothing() {
		at.refused("observation.empty", () -> at.cultures.observe(at.bench,
				new Acts.Observe(ActDetails.now(), at.flask, Optional.empty(), " ", false)));
	}

	@Test
	void refusesMoreThanFullConfluence() {
		at.refused("field.range", () -> at.cultures.observe(at.bench,
				new Acts.Observe(ActDetails.now(), at.flask, Optional.of(n("101")), "", false)));
	}

	@Test
	void keepsNoFileOfARefusedAct(@TempDir Path folder) throws IOException {
		Path photo = Files.write(folder.resolve("day 3.jpg"), new byte[] { 1, 2, 3 });
		at.refused("field.range", () -> at.cultures.observe(at.bench, new Acts.Observe(
				ActDetails.now().attaching(List.of(photo)), at.flask, Optional.of(n("101")), "", false)));
		ContentHash hash = new ContentHash("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
		assertEquals(Optional.empty(), at.lab.store().files().open(hash));
	}
}
