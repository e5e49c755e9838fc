/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.ui.culture.act.Views;

class KeptFileTest {

	private final RecordRef act = Views.ref("culture.Observe", "OBS-1");
	private final ContentHash content = new ContentHash("a".repeat(64));

	private KeptFile named(String name) {
		return new KeptFile("Observation OBS-1", "", name, "", content);
	}

	@Test
	void findsEveryFileOfAnAct() {
		List<KeptFile> files = KeptFile.of(Views.view(act, "performed", "2026-03-02 09:00", "attachments[0].name", "edge.png",
				"attachments[0].mediaType", "image/png", "attachments[0].content", content, "attachments[1].name", "notes.txt",
				"attachments[1].content", content));
		assertEquals(List.of("edge.png", "notes.txt"), files.stream().map(KeptFile::name).toList());
		assertEquals("image/png", files.getFirst().mediaType());
		assertEquals("2026-03-02 09:00", files.getFirst().performed());
	}

	@Test
	void anActWithoutFilesHasNone() {
		assertEquals(List.of(), KeptFile.of(Views.view(act)));
	}

	@Test
	void aCopyNeverLeavesItsFolder() {
		assertEquals("file.._.._etc_passwd", named("../../etc/passwd").safeName());
		assertEquals("C__x_y.png", named("C:\\x y.png").safeName());
		assertEquals("Überblick_1.png", named("Überblick 1.png").safeName());
		assertEquals("file", named("").safeName());
	}
}
