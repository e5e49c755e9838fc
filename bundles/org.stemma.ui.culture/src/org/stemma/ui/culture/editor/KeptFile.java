/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordView;

/**
 * A photo or file kept with an act.
 *
 * @param act       the act, in words
 * @param performed when it was done, in words
 * @param name      name of the file
 * @param mediaType media type, or empty
 * @param content   address of its bytes
 */
record KeptFile(String act, String performed, String name, String mediaType, ContentHash content) {

	/** The files of an act. */
	static List<KeptFile> of(RecordView act) {
		List<KeptFile> files = new ArrayList<>();
		for (int i = 0; act.field("attachments[" + i + "].content").isPresent(); i++) {
			String path = "attachments[" + i + "].";
			act.value(path + "content", ContentHash.class).ifPresent(content -> files.add(new KeptFile(act.title() + " " + act.ref().code(),
					act.text("performed"), act.text(path + "name"), act.text(path + "mediaType"), content)));
		}
		return files;
	}

	/** Name that a copy may have in any file system. */
	String safeName() {
		String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
		return safe.isEmpty() || safe.startsWith(".") ? "file" + safe : safe;
	}
}
