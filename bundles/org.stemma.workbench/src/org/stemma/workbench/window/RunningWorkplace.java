/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.stemma.core.folder.FolderWatch;
import org.stemma.core.folder.LabFolders;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;
import org.stemma.ui.scan.ScanBus;
import org.stemma.ui.work.Background;
import org.stemma.ui.work.Workplace;
import org.stemma.workbench.entrance.Arrival;

/**
 * A workplace while the workbench runs. The lab is published as a service, so that commands started elsewhere are carried
 * out here, and its folders are watched; closing ends that and closes the lab.
 */
public final class RunningWorkplace implements AutoCloseable {

	private static final String ADDRESS = "stemma.lab";

	private final Workplace workplace;
	private final List<ServiceRegistration<?>> services;
	private final Optional<FolderWatch> folders;

	/** Publishes the lab of an arrival. */
	public RunningWorkplace(Display display, Arrival arrival) {
		Background background = new Background(new JobStarter(), new DisplayExecutor(display), new FailureDialog());
		LabOpener opener = new LabOpener();
		ScanBus scans = new ScanBus();
		scans.otherwise(new OpenScanned(opener, display));
		workplace = new Workplace(arrival.laboratory(), arrival.session(), background, opener, scans);
		BundleContext context = FrameworkUtil.getBundle(RunningWorkplace.class).getBundleContext();
		Hashtable<String, Object> properties = new Hashtable<>();
		properties.put(ADDRESS, arrival.laboratory().address().toString());
		services = List.of(context.registerService(Laboratory.class, arrival.laboratory(), properties),
				context.registerService(Workplace.class, workplace, properties));
		folders = watch(workplace);
	}

	/** Watches the folders of a lab that this process alone holds; those of a lab on a server are a station's. */
	private static Optional<FolderWatch> watch(Workplace workplace) {
		Laboratory laboratory = workplace.laboratory();
		ILog log = Platform.getLog(FrameworkUtil.getBundle(RunningWorkplace.class));
		return Optional.of(laboratory).filter(lab -> lab.address() instanceof LabAddress.Folder)
				.map(lab -> FolderWatch.begin(new LabFolders(lab.records()), lab.imports(), workplace::present, Clock.systemUTC(),
						log::info));
	}

	/** What configures the workbench. */
	public StemmaAdvisor advisor() {
		return new StemmaAdvisor(workplace, folders);
	}

	@Override
	public void close() {
		folders.ifPresent(FolderWatch::close);
		services.forEach(ServiceRegistration::unregister);
		workplace.laboratory().close();
	}
}
