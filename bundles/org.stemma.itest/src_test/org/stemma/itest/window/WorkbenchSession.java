/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench, running in a thread of its own, so that a test can drive it from outside and a modal dialog does not
 * stop the test. One for the whole process: the workbench does not start twice in one.
 */
public final class WorkbenchSession implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration UNTIL_DRAWN = Duration.ofMillis(200);
    private static final String APPLICATION = "org.stemma.workbench.application";

    private final CompletableFuture<Void> running = new CompletableFuture<>();

    private final CompletableFuture<Object> ended = new CompletableFuture<>();

    private final String lab;

    private final Thread windows;

    private final Staff staff = new Staff();

    private volatile Keyboard keyboard;

    private WorkbenchSession(String lab) {
        this.lab = lab;
        windows = new Thread(() -> run("--lab", lab), "workbench");
        windows.setDaemon(true);
    }

    /** Starts the product's application on a laboratory, as the platform would. */
    static WorkbenchSession start(String lab) {
        var session = new WorkbenchSession(lab);
        session.windows.start();
        session.await("a display", session.running::isDone);
        session.keyboard = session.inWindows(() -> new Keyboard(session.display()));
        return session;
    }

    /** Fails when the workbench does not run on that laboratory: such tests belong into a process of their own. */
    WorkbenchSession on(String wanted) {
        if (!lab.equals(wanted)) {
            throw new AssertionError("The workbench of this process runs on " + lab + " and not on " + wanted);
        }
        return this;
    }

    private void run(String... arguments) {
        try {
            var extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", APPLICATION);
            var run = extension.getConfigurationElements()[0].getChildren("run")[0];
            var application = (IApplication) run.createExecutableExtension("class");
            ended.complete(application.start(new SessionContext(Map.of(IApplicationContext.APPLICATION_ARGS, arguments),
                () -> running.complete(null))));
        } catch (Exception failure) {
            ended.completeExceptionally(failure);
        }
    }

    /** Runs work in the thread of the windows and hands its result back; its exceptions come back too. */
    public <T> T inWindows(Supplier<T> work) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        display().syncExec(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException | AssertionError thrown) {
                failure.set(thrown);
            }
        });
        if (failure.get() instanceof AssertionError wrong) {
            throw wrong;
        }
        if (failure.get() instanceof RuntimeException thrown) {
            throw thrown;
        }
        return result.get();
    }

    /** Waits until something is so; fails after two minutes, or at once when the workbench ended. */
    public void await(String what, BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (ended.isDone()) {
                throw new AssertionError("The workbench ended while the test waited for " + what, ended.isCompletedExceptionally() ? ended.exceptionNow() : null);
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            pause(Duration.ofMillis(30));
        }
    }

    /** Waits until the workbench's first window is there. */
    public void awaitWindow() {
        await("the workbench's window",
            () -> PlatformUI.isWorkbenchRunning() && inWindows(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null));
    }

    /** Those who prepare what tests need, beside the person at the workbench. */
    Staff staff() {
        return staff;
    }

    /** The keyboard of this session. */
    public Keyboard keyboard() {
        return keyboard;
    }

    /** Keeps a picture of the whole screen, drawn to the end, under {@code target/screenshots}. */
    public Path screenshot(String name) {
        var file = Path.of(System.getProperty("stemma.screenshots", "target/screenshots"), name + ".png");
        pause(UNTIL_DRAWN);
        return inWindows(() -> save(file));
    }

    private Path save(Path file) {
        var display = display();
        var image = new Image(display, display.getBounds().width, display.getBounds().height);
        var gc = new GC(display);
        try {
            file.toAbsolutePath().getParent().toFile().mkdirs();
            gc.copyArea(image, 0, 0);
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The display of the windows; null before the application made it. */
    public Display display() {
        return Display.findDisplay(windows);
    }

    /** Waits a moment. */
    void pause() {
        pause(Duration.ofMillis(30));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends the workbench, unsaved work included. */
    @Override
    public void close() {
        var end = Instant.now().plus(PATIENCE);
        if (!ended.isDone() && display() != null) {
            display().asyncExec(WorkbenchSession::leave);
        }
        while (!ended.isDone() && Instant.now().isBefore(end)) {
            pause(Duration.ofMillis(50));
        }
    }

    private static void leave() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        } else {
            Stream.of(Display.getCurrent().getShells()).forEach(Shell::close);
        }
    }
}
