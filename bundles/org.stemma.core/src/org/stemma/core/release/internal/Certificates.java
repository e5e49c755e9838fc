/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.ReportWriter;
import org.stemma.core.extension.Extension;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.release.Release.CertificateFile;
import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.release.Certificate;

/** Certificates of decided lots: written once, kept, and handed out again. */
final class Certificates {

	/** The report that certificates are written with. */
	static final String REPORT = "certificate.pdf";

	private static final Duration DEADLINE = Duration.ofSeconds(60);

	private final LabStore store;
	private final KindModels kinds;
	private final RecordViews views;
	private final Authority authority;
	private final ReleaseExtensions extensions;
	private final CertificateText text;

	Certificates(LabStore store, KindModels kinds, RecordViews views, Authority authority, Dossiers dossiers,
			ReleaseExtensions extensions) {
		this.store = store;
		this.kinds = kinds;
		this.views = views;
		this.authority = authority;
		this.extensions = extensions;
		this.text = new CertificateText(dossiers);
	}

	Outcome<CertificateFile> certificate(Session session, RecordRef lot) {
		return Authority.present(store, session).then(person -> kept(store, lot).map(this::file)
				.orElseGet(() -> new Decisions(store).of(lot).map(decision -> issue(session, lot, decision))
						.orElseGet(() -> Outcome.refused("lot.undecided",
								lot + " is not decided on. A certificate is issued once the decision is signed."))));
	}

	private static Optional<Stored<Certificate>> kept(LabReader reader, RecordRef lot) {
		return reader.page(Query.of("release.Certificate").where(Filter.refersTo("lot", lot)).limit(1)).rows().stream()
				.findFirst().flatMap(row -> reader.load(Certificate.class, row.ref().id()));
	}

	private Outcome<CertificateFile> issue(Session session, RecordRef lot, Decision decision) {
		return authority.permit(session, Verb.ISSUE_CERTIFICATE).then(permit -> text.content(store, lot, decision)
				.then(content -> write(content).then(pdf -> keep(permit, lot, decision, content, pdf))));
	}

	private Outcome<byte[]> write(CertificateContent content) {
		return extensions.writer().get().map(writer -> extensions.gateway()
				.call(new Extension("Report writer", REPORT), DEADLINE, () -> bytes(writer, content)))
				.orElseGet(() -> Outcome.refused("report.absent",
						"Nothing is installed that writes certificates. Install a bundle with the report " + REPORT + "."));
	}

	private static byte[] bytes(ReportWriter writer, CertificateContent content) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		writer.write(content, target);
		return target.toByteArray();
	}

	private Outcome<CertificateFile> keep(Permit permit, RecordRef lot, Decision decision, CertificateContent content,
			byte[] pdf) {
		Certificate certificate = kinds.create(Certificate.class);
		certificate.setCode(store.newCodes("COA", 1).getFirst());
		certificate.setLot(lot);
		certificate.setDisposition(decision.disposition().ref());
		certificate.setContent(new KeptBytes(store.files()).keep("The certificate", pdf));
		certificate.setHeadSequence(Long.toString(content.journal().sequence()));
		certificate.setHeadHash(new ContentHash(content.journal().hash()));
		UnitOfWork work = new UnitOfWork(UUID.randomUUID(), permit.actor(), "Issued the certificate of " + lot.code(),
				List.of(certificate), List.of(), List.of(permit.person()));
		return store.decide(reader -> kept(reader, lot).isPresent()
				? Outcome.refused("certificate.kept", "Somebody else has just issued the certificate. Open it again.")
				: Outcome.of(work)).then(commit -> file(kept(store, lot).orElseThrow()));
	}

	private Outcome<CertificateFile> file(Stored<Certificate> certificate) {
		ContentHash hash = certificate.record().getContent();
		try (InputStream bytes = store.files().open(hash).orElse(null)) {
			return bytes == null
					? Outcome.refused("certificate.lost", "The bytes of " + certificate.ref()
							+ " are missing from the laboratory's files. Verify the laboratory and restore them from a backup.")
					: Outcome.of(new CertificateFile(views.view(certificate), hash, name(certificate), bytes.readAllBytes()));
		} catch (IOException broken) {
			throw new BrokenStoreException("The certificate cannot be read", broken);
		}
	}

	private static String name(Stored<Certificate> certificate) {
		return "certificate-" + certificate.record().getLot().code().replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
	}
}
