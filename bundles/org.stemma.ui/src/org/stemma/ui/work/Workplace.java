/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.ui.scan.ScanBus;

/**
 * What every view, editor and handler needs: one object, injected.
 *
 * <p>
 * The session changes when another person signs in at the same workstation; everything else stays. Safe to use from
 * several threads.
 */
public final class Workplace {

	private final Laboratory laboratory;
	private final AtomicReference<Session> session;
	private final AtomicReference<Optional<Session>> present;
	private final Background background;
	private final RecordOpener opener;
	private final ScanBus scans;

	/** Takes the parts of a workplace. */
	public Workplace(Laboratory laboratory, Session session, Background background, RecordOpener opener,
			ScanBus scans) {
		this.laboratory = Objects.requireNonNull(laboratory, "laboratory");
		this.session = new AtomicReference<>(Objects.requireNonNull(session, "session"));
		this.present = new AtomicReference<>(Optional.of(session));
		this.background = Objects.requireNonNull(background, "background");
		this.opener = Objects.requireNonNull(opener, "opener");
		this.scans = Objects.requireNonNull(scans, "scans");
	}

	/** The open laboratory; its verbs are called in the {@link #background()} only. */
	public Laboratory laboratory() {
		return laboratory;
	}

	/** Who is signed in; of a locked workplace who left it. */
	public Session session() {
		return session.get();
	}

	/** Who can answer for what happens here now: nobody while the workplace is locked. */
	public Optional<Session> present() {
		return present.get();
	}

	/** Whoever is signed in leaves the workplace locked. */
	public void leave() {
		present.set(Optional.empty());
	}

	/** Another person, or the same one again, goes on at this workplace. */
	public void handTo(Session next) {
		session.set(Objects.requireNonNull(next, "next"));
		present.set(Optional.of(next));
	}

	/** Runs work off the user interface's thread. */
	public Background background() {
		return background;
	}

	/** Opens records. */
	public RecordOpener opener() {
		return opener;
	}

	/** What is scanned. */
	public ScanBus scans() {
		return scans;
	}
}
