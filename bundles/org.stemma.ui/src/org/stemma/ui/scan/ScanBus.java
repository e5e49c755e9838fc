/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.stemma.api.Outcome;

/**
 * Hands scans to the handler of what is active: the one activated last answers first; what nobody sees does not answer.
 * Used on the user interface's thread only.
 */
public final class ScanBus {

	private final Deque<Place> places = new ArrayDeque<>();
	private ScanHandler last = scan -> Optional.empty();

	/** Starts without handlers. */
	public ScanBus() {
		// handlers come with the views
	}

	/**
	 * Puts a handler first; a view calls this whenever it becomes active.
	 *
	 * @param seen whether its view can be seen: one behind another view or in another perspective stays silent
	 */
	public void activate(ScanHandler handler, BooleanSupplier seen) {
		Objects.requireNonNull(handler, "handler");
		remove(handler);
		places.addFirst(new Place(handler, Objects.requireNonNull(seen, "seen")));
	}

	/** Names the handler that is asked when no other answered, for example to open the record. */
	public void otherwise(ScanHandler handler) {
		last = Objects.requireNonNull(handler, "handler");
	}

	/** Takes a handler away; a view calls this when it is disposed. */
	public void remove(ScanHandler handler) {
		places.removeIf(place -> place.handler() == handler);
	}

	/** Whether a handler was the last to become active; one that answers only then asks this. */
	public boolean isActive(ScanHandler handler) {
		return seen().findFirst().filter(handler::equals).isPresent();
	}

	/** Lets the handlers answer a scan, the active one first. */
	public Outcome<String> hand(Scan scan) {
		for (ScanHandler handler : seen().toList()) {
			Optional<Outcome<String>> answer = handler.scanned(scan);
			if (answer.isPresent()) {
				return answer.get();
			}
		}
		return last.scanned(scan).orElseGet(() -> unanswered(scan));
	}

	private Stream<ScanHandler> seen() {
		return places.stream().filter(place -> place.seen().getAsBoolean()).map(Place::handler);
	}

	private static Outcome<String> unanswered(Scan scan) {
		return scan.isCommand()
				? Outcome.refused("scan.command", "Nothing here answers the card " + scan.text() + ".")
				: Outcome.refused("scan.unknown", "Nothing in this lab has the code " + scan.text() + ".");
	}

	private record Place(ScanHandler handler, BooleanSupplier seen) {
	}
}
