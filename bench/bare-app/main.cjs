// The least that shows a React window: what Electron and React cost by themselves.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.ANDU_USER_DATA);
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => new BrowserWindow().loadFile(path.join(__dirname, 'index.html')));
