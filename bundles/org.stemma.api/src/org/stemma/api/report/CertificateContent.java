/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * All that a certificate of analysis says, as plain values in the order of the page.
 *
 * @param laboratory     name of the laboratory
 * @param demo           whether it comes from a demonstration lab; then every page is marked
 * @param decision       the disposition in words, for example {@code Released}; a restriction included
 * @param issued         when the decision was signed, in the laboratory's zone
 * @param lot            label and value of each fact about the lot: number, product, kind, stage, specification,
 *                       protocol version, passage number, cumulative population doublings
 * @param genealogy      summary of the ancestry, one line each, from the donor to the lot
 * @param tests          the results against the specification
 * @param investigations the investigations and how they ended; empty when there were none
 * @param signatures     who signed, in order
 * @param journal        where the journal stood
 */
public record CertificateContent(String laboratory, boolean demo, String decision, ZonedDateTime issued,
		List<Fact> lot, List<Fact> genealogy, List<Test> tests, List<Investigation> investigations,
		List<Signature> signatures, JournalHead journal) {

	/** Copies the lists. */
	public CertificateContent {
		Objects.requireNonNull(laboratory, "laboratory");
		Objects.requireNonNull(decision, "decision");
		Objects.requireNonNull(issued, "issued");
		Objects.requireNonNull(journal, "journal");
		lot = List.copyOf(lot);
		genealogy = List.copyOf(genealogy);
		tests = List.copyOf(tests);
		investigations = List.copyOf(investigations);
		signatures = List.copyOf(signatures);
	}

	/** The laboratory's zone. */
	public ZoneId zone() {
		return issued.getZone();
	}

	/** A label with its value. */
	public record Fact(String label, String value) {
	}

	/**
	 * One result.
	 *
	 * @param name          name of the test
	 * @param method        method with its version
	 * @param specification number and version of the specification it was judged by
	 * @param limits        the limits in words, for example {@code ≥ 70 %}
	 * @param result        the result with unit, censored values with their operator
	 * @param verdict       the verdict in words
	 * @param passes        whether the verdict is within the limits
	 * @param instrument    instrument and serial number, or {@code by hand}
	 * @param counts        whether it counts; a result that an investigation found to be a laboratory error is shown and
	 *                      does not
	 */
	public record Test(String name, String method, String specification, String limits, String result, String verdict,
			boolean passes, String instrument, boolean counts) {

		/** A result that counts. */
		public Test(String name, String method, String specification, String limits, String result, String verdict,
				boolean passes, String instrument) {
			this(name, method, specification, limits, result, verdict, passes, instrument, true);
		}
	}

	/** One investigation: number, what opened it, state, conclusion. */
	public record Investigation(String number, String subject, String state, String conclusion) {
	}

	/**
	 * One signature.
	 *
	 * @param printedName the signer's name in print
	 * @param meaning     what the signature means, for example {@code Reviewed}
	 * @param reason      the reason given
	 * @param signed      when
	 * @param algorithm   identifier of the signature algorithm
	 * @param fingerprint first 16 hexadecimal digits of the signer's key hash
	 */
	public record Signature(String printedName, String meaning, String reason, ZonedDateTime signed, String algorithm,
			String fingerprint) {
	}

	/**
	 * The journal's head at the decision.
	 *
	 * @param lab      identity of the lab
	 * @param sequence last entry's sequence
	 * @param hash     last entry's hash, 64 hexadecimal digits
	 */
	public record JournalHead(String lab, long sequence, String hash) {
	}
}
