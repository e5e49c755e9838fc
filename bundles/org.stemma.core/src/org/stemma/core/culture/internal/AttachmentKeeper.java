/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.RawFiles;
import org.stemma.model.culture.Attachment;
import org.stemma.model.culture.CultureFactory;

/** Keeps the bytes of photos and files before the act that names them is committed. */
final class AttachmentKeeper {

	private final RawFiles files;

	AttachmentKeeper(RawFiles files) {
		this.files = files;
	}

	/** The attachments, or each file that cannot be read. */
	Outcome<List<Attachment>> keep(List<Path> paths) {
		List<Attachment> kept = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (Path path : paths) {
			Outcome<Attachment> attachment = keep(path);
			problems.addAll(attachment.problems());
			attachment.result().ifPresent(kept::add);
		}
		return problems.isEmpty() ? Outcome.of(kept) : Outcome.refused(problems);
	}

	private Outcome<Attachment> keep(Path path) {
		if (!Files.isRegularFile(path)) {
			return Outcome.refused("attachment.unreadable", path + " is not a file. Choose the file again.");
		}
		try (InputStream bytes = Files.newInputStream(path)) {
			Attachment attachment = CultureFactory.eINSTANCE.createAttachment();
			attachment.setName(path.getFileName().toString());
			attachment.setMediaType(URLConnection.guessContentTypeFromName(attachment.getName()));
			attachment.setContent(files.keep(bytes));
			return Outcome.of(attachment);
		} catch (IOException unreadable) {
			return Outcome.refused(List.of(Problem.error("attachment.unreadable",
					path + " could not be read or kept: " + unreadable.getMessage()).causedBy(unreadable)));
		}
	}
}
