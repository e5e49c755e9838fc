/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.folder;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.stemma.core.folder.FolderEvent;
import org.stemma.core.folder.FolderStanding;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/** How it stands with a watched folder in words. */
record StandingWords(ZoneId zone) {

	private static final Texts TEXTS = new Texts(StandingWords.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	/** Sign and state. */
	static String state(FolderStanding standing) {
		Tone tone = switch (standing.state()) {
		case WATCHED -> Tone.GOOD;
		case WAITING -> Tone.WARNING;
		case TAKEN -> Tone.QUIET;
		case UNREACHABLE -> Tone.BAD;
		};
		return tone.sign() + " " + TEXTS.get("state." + standing.state().name());
	}

	/** The last file with what became of it and when. */
	String last(FolderStanding standing) {
		return standing.last().map(event -> TEXTS.get(event.kept() ? "last.kept" : "last.aside", event.file(), time(event)))
				.orElseGet(() -> TEXTS.get("last.none"));
	}

	private String time(FolderEvent event) {
		return TIME.format(event.at().atZone(zone));
	}

	/** How many files wait for a person. */
	static String problems(FolderStanding standing) {
		return standing.problems() == 0 ? TEXTS.get("problems.none") : Tone.WARNING.sign() + " " + standing.problems();
	}

	/** All that is to be said of a folder: why it is not watched, what became of its last file, where its problems lie. */
	static String full(FolderStanding standing) {
		String why = standing.why().isEmpty() ? "" : standing.why() + "\n";
		String last = standing.last().map(FolderEvent::sentence).orElse("");
		String problems = standing.problems() == 0 ? ""
				: "\n" + TEXTS.get("problems.where", standing.problems(), standing.folder().path().resolve("problems"));
		return (why + last + problems).strip();
	}
}
